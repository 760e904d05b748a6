//! The manual by topic: compiled in, shown by `crmkit help TOPIC`, its examples run by the tests.
//!
//! A topic is a file per language. Its first line is `# TITLE`, its second what it is about in one line. A language
//! that has no file of a topic shows the English one. Nothing is read through before it is asked for.

/// The language that every topic is written in.
const FALLBACK: &str = "en";

/// A topic of the manual.
pub struct Topic {
    /// What it is called: `crmkit help NAME`.
    pub name: &'static str,
    /// Commands whose options belong to it, with commas between them.
    commands: &'static str,
    /// Other words that people look for, in any language, with commas between them.
    words: &'static str,
    /// Its text by language.
    texts: &'static [(&'static str, &'static str)],
}

impl Topic {
    /// The whole text, in Markdown, in a language or else in English.
    pub fn text(&self, language: &str) -> &'static str {
        let in_language = |language: &str| self.texts.iter().find(|(of, _)| *of == language).map(|(_, text)| *text);
        in_language(language).or_else(|| in_language(FALLBACK)).unwrap_or("")
    }

    /// What it is about, in one line.
    pub fn about(&self, language: &str) -> &'static str {
        self.text(language).lines().nth(1).unwrap_or("")
    }

    /// Whether a word, in small letters, is its name or one of its words; a plural is as good as a singular.
    fn is_called(&self, word: &str) -> bool {
        let singular = |word: &str| word.strip_suffix('s').unwrap_or(word).to_string();
        self.names().any(|name| singular(&name.to_lowercase()) == singular(word))
    }

    /// Whether one of its words that are written without blanks, as in Chinese, stands in the text.
    fn is_named_in(&self, text: &str) -> bool {
        self.names().any(|word| !word.is_ascii() && text.contains(word))
    }

    /// Every name it goes by.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.words.split(", "))
    }

    /// The commands whose options belong to it, as they are typed.
    pub fn commands(&self) -> impl Iterator<Item = &'static str> {
        self.commands.split(", ")
    }
}

/// What somebody wants to do, with the topics and commands for it.
pub struct Job {
    /// What it is, in one line.
    pub title: &'static str,
    /// Topics in the order in which they are read.
    pub topics: &'static [Topic],
    /// Commands.
    pub commands: &'static [&'static str],
}

/// Every topic.
pub fn topics() -> impl Iterator<Item = &'static Topic> {
    JOBS.iter().flat_map(|job| job.topics)
}

/// The topic that a word, or words with blanks between them, may mean.
pub fn find(word: &str) -> Option<&'static Topic> {
    let word = word.trim().to_lowercase();
    let named = topics().find(|topic| topic.name == word).or_else(|| topics().find(|topic| topic.is_called(&word)));
    named.or_else(|| topics().find(|topic| topic.is_named_in(&word)))
}

macro_rules! topic {
    ($name:literal, $commands:expr, $words:expr) => {
        Topic { name: $name, commands: $commands, words: $words, texts: &[("en", include_str!(concat!("en/", $name, ".md")))] }
    };
}

/// The manual.
pub const JOBS: &[Job] = &[
    Job {
        title: "Begin",
        topics: &[
            topic!("start", "init, demo", "begin, init, tutorial, tour, first steps, getting started, quick start, 入门, 开始, 新手"),
            topic!("samples", "demo", "demo, cdnow, generate, published, test data, 示例, 演示, 样例"),
            topic!("settings", "config", "config, preferences, options, lang, language, 设置, 配置, 参数, 语言"),
        ],
        commands: &["demo", "init", "config"],
    },
    Job {
        title: "Bring data in",
        topics: &[
            topic!("import", "import", "load, csv, excel, upload, reject, 导入, 读入, 表格, 上传"),
            topic!(
                "files",
                "import",
                "encoding, utf-8, gbk, delimiter, semicolon, workbook, xls, ods, zip, garbled, 编码, 乱码, 分隔符, \
             工作簿"
            ),
            topic!(
                "columns",
                "import",
                "header, map, preset, shopify, woocommerce, square, stripe, taobao, tmall, youzan, 淘宝, \
             天猫, 有赞, 列名, 表头"
            ),
            topic!("mapping", "import", "save-map, use-map, mapping file, toml, recipe, every month, 映射, 每月"),
            topic!("matching", "import", "match, known, walk-in, placeholder, on-duplicate, same person, 匹配, 散客, 识别"),
            topic!(
                "dates",
                "report",
                "as-of, as of, window, period, time zone, time-zone, timezone, clock, day, 日期, 时间, 时区, \
             截止"
            ),
            topic!(
                "money",
                "import, order, payment",
                "amount, currency, revenue, refund, payment, exchange rate, rate, foreign, 货币, 币种, 退款, \
             汇率, 收入, 营业额, 付款"
            ),
            topic!("duplicates", "dupes, merge", "dupes, merge, double, twice, dedupe, 重复, 合并, 去重"),
        ],
        commands: &["import", "dupes", "merge"],
    },
    Job {
        title: "Keep the books",
        topics: &[
            topic!(
                "customers",
                "customer",
                "client, person, people, contact person, birthday, address, tag, mailing, mailing list, newsletter, \
             phone, email, member, 客户, 顾客, 会员, 生日, 标签, 地址, 电话, 群发, 名单, 通讯录"
            ),
            topic!(
                "orders",
                "order, product, payment",
                "sale, product, goods, cancel, return, due, debt, owe, unpaid, invoice, 订单, 销售, 产品, 商品, \
             退货, 换货, 欠款, 应收"
            ),
        ],
        commands: &["customer", "order", "payment", "product", "points"],
    },
    Job {
        title: "Stay in touch",
        topics: &[
            topic!(
                "interactions",
                "log",
                "log, contact, call, visit, note, chat, follow-up, reminder, 沟通, 联系, 跟进, 回访, \
             拜访, 通话"
            ),
            topic!("campaigns", "campaign", "campaign, response, launch, budget, 活动, 营销, 推广"),
            topic!(
                "complaints",
                "complaint",
                "sla, deadline, escalate, compensation, business hours, holiday, 投诉, 抱怨, 赔偿, 补偿, 时限, \
             升级"
            ),
            topic!("replies", "template, answer, complaint reply", "template, answer, letter, reply, faq, 模板, 回复, 话术, 常见问题"),
            topic!("surveys", "survey", "questionnaire, question, respondent, 问卷, 调查, 调研"),
        ],
        commands: &["log", "campaign", "complaint", "template", "answer", "survey"],
    },
    Job {
        title: "Find out",
        topics: &[
            topic!("reports", "report", "analysis, group-by, table, 报表, 报告, 分析"),
            topic!(
                "overview",
                "report overview, report trend, report alerts",
                "alerts, trend, dashboard, summary, warning, season, 概览, 总览, 预警, 趋势, 警报"
            ),
            topic!("forecast", "report forecast", "prediction, outlook, holt-winters, 预测"),
            topic!(
                "value",
                "report rfm, report pyramid, report pareto",
                "rfm, segment, segmentation, pyramid, pareto, 80/20, tier, best customers, gini, 分层, 分群, 细分, \
             金字塔, 大客户, 二八, 价值"
            ),
            topic!(
                "clv",
                "report clv",
                "ltv, cltv, lifetime value, bg/nbd, bgnbd, pareto/nbd, paretonbd, gamma-gamma, 终身价值, \
             生命周期价值"
            ),
            topic!(
                "retention",
                "report retention, report cohorts, report churn",
                "cohort, churn, lapse, lapsed, repeat, 留存, 流失, 复购, 同期群"
            ),
            topic!("survival", "report survival", "kaplan-meier, log-rank, hazard, 生存"),
            topic!("migration", "report migration", "markov, 迁移, 升降级"),
            topic!("projection", "report projection", "sbg, shifted-beta-geometric, derl, 推算"),
            topic!("whatif", "report whatif", "what if, what-if, scenario, margin, 假如, 如果, 情景"),
            topic!("at-risk", "report at-risk", "win back, win-back, slipping, silent, 唤回, 召回, 沉睡"),
            topic!(
                "service",
                "report complaints, report touchpoints, report service, report suggestions",
                "touchpoint, suggestion, channel, 服务, 触点, 建议"
            ),
            topic!(
                "satisfaction",
                "report satisfaction, report nps, report kano, report drivers",
                "nps, csat, servqual, gaps, kano, acsi, driver, factor, cluster, k-means, delivered value, 满意度, \
             净推荐值, 推荐"
            ),
            topic!(
                "loyalty",
                "report loyalty, report loyalty-types, report apostles, points",
                "loyalty-types, apostles, satisfaction-loyalty, attachment, point, 忠诚, 积分"
            ),
            topic!("explain", "explain", "why, source, trace, 解释, 为什么, 来源"),
        ],
        commands: &["report", "explain"],
    },
    Job {
        title: "Pass it on",
        topics: &[
            topic!("export", "export", "format, json, html, markdown, print, 导出, 格式, 打印"),
            topic!("sql", "sql, schema", "query, schema, view, database, sqlite, duckdb, 查询, 数据库"),
        ],
        commands: &["export", "sql", "schema"],
    },
    Job {
        title: "Take back",
        topics: &[topic!("undo", "undo, redo, ops, history", "redo, ops, history, take back, operation, audit, 撤销, 历史, 操作记录")],
        commands: &["undo", "redo", "ops", "history"],
    },
    Job {
        title: "Keep it safe",
        topics: &[
            topic!("check", "check", "seal, damage, corrupt, integrity, tamper, 检查, 校验, 损坏"),
            topic!("quality", "report quality, check", "data quality, missing, invalid, completeness, 数据质量, 缺失"),
            topic!("backup", "backup", "restore, 备份, 还原, 恢复"),
            topic!("privacy", "customer erase, anonymize", "anonymize, erase, delete, forget, gdpr, pipl, 隐私, 删除, 匿名, 脱敏"),
            topic!(
                "encryption",
                "encrypt, decrypt, rekey",
                "encrypt, decrypt, rekey, key, password, passphrase, sqlcipher, 加密, 解密, 密码, 密钥"
            ),
        ],
        commands: &["check", "backup", "anonymize", "encrypt", "decrypt", "rekey"],
    },
    Job {
        title: "Let it run",
        topics: &[topic!(
            "scripts",
            "completions",
            "cron, automation, exit status, exit code, environment, completion, quiet, status, 脚本, 定时, \
             自动, 退出码, 补全"
        )],
        commands: &["completions"],
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use unicode_width::UnicodeWidthStr;

    use super::*;

    #[test]
    fn topics_are_found_by_the_words_people_look_for() {
        for (word, topic) in [
            ("import", "import"),
            ("Birthday", "customers"),
            ("birthdays", "customers"),
            ("customer", "customers"),
            ("mailing", "customers"),
            ("debt", "orders"),
            ("生日", "customers"),
            ("客户生日", "customers"),
            ("投诉", "complaints"),
            ("积分", "loyalty"),
            ("怎么退款", "money"),
            ("cron", "scripts"),
            ("time zone", "dates"),
        ] {
            assert_eq!(find(word).map(|t| t.name), Some(topic), "{word}");
        }
        for word in ["", "s", "rmf", "无"] {
            assert!(find(word).is_none(), "{word}");
        }
    }

    #[test]
    fn no_two_topics_share_a_word() {
        let mut seen = BTreeSet::new();
        for topic in topics() {
            for name in topic.names() {
                assert!(seen.insert(name.to_lowercase()), "{name} names {} and another topic", topic.name);
                assert_eq!(find(name).map(|t| t.name), Some(topic.name), "{name}");
            }
        }
    }

    #[test]
    fn every_text_begins_with_its_title_and_one_line_that_fits_a_list() {
        for topic in topics() {
            for (language, text) in topic.texts {
                let mut lines = text.lines();
                assert!(lines.next().is_some_and(|line| line.starts_with("# ")), "{language}/{}", topic.name);
                assert!((8..=66).contains(&topic.about(language).width()), "{language}/{}: {}", topic.name, topic.about(language));
                assert_eq!(lines.nth(1), Some(""), "{language}/{}", topic.name);
            }
        }
    }

    #[test]
    fn a_language_without_a_text_shows_the_english_one() {
        let topic = find("undo").expect("a topic");
        assert_eq!(topic.text("xx"), topic.text("en"));
        assert!(topic.text("en").starts_with("# "));
    }
}
