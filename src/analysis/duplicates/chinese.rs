//! Chinese names: which characters are the family name, and the traditional forms of characters in names and places.
//! Characters are compared as characters, never by their sound.

/// Family names of two characters (复姓) that are still common.
const COMPOUND: &[&str] = &[
    "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "独孤", "南宫", "端木", "长孙", "宇文",
    "轩辕", "钟离", "闻人", "淳于", "单于", "申屠", "司空", "呼延", "拓跋", "百里", "东郭", "西门", "第五",
];

/// Family and given name of a name in Chinese characters (folded, so simplified); either may be empty.
/// Two characters of a two-character family name alone are the family name.
pub fn split(name: &str) -> (&str, &str) {
    let compound = COMPOUND.iter().find_map(|family| name.strip_prefix(family).map(|given| (*family, given)));
    let first = name.chars().next().map_or(0, char::len_utf8);
    compound.unwrap_or_else(|| name.split_at(first))
}

/// Forms of address after a name: 王先生 is a Mr Wang, whose given name is not known.
pub const TITLES: &[&str] = &["先生", "女士", "小姐", "太太", "老师", "经理", "总"];

/// Traditional characters of names, places and addresses with the simplified one of the same meaning. Only pairs that
/// are one to one in names: a character that is right in both writings (后, 里, 谷, 于, 范 …) is left alone.
const TRADITIONAL: &str = "陳陈張张劉刘黃黄趙赵吳吴孫孙馬马鄭郑謝谢許许馮冯鄧邓蕭萧葉叶蘇苏盧卢蔣蒋賈贾閻阎鍾钟譚谭陸陆韓韩羅罗楊杨龍龙賴赖龔龚莊庄顧顾嚴严\
     錢钱湯汤喬乔鄒邹龐庞顏颜齊齐歐欧聶聂凱凯麗丽華华國国偉伟強强軍军蘭兰鳳凤紅红潔洁靜静瑩莹艷艳雲云慶庆傑杰輝辉濤涛鵬鹏飛飞剛刚東东\
     貴贵榮荣義义興兴學学藝艺詩诗語语誠诚謙谦譽誉豐丰賢贤質质達达運运遠远銀银鋒锋錦锦鎮镇長长門门間间陽阳隊队階阶雙双電电靈灵順顺頌颂\
     頤颐項项領领風风驊骅騰腾駿骏鴻鸿麥麦黨党龜龟倫伦億亿優优儀仪劍剑勝胜勛勋動动務务勳勋協协啟启圓圆園园場场堅坚塵尘壽寿夢梦奮奋婭娅\
     嫻娴寧宁實实寶宝將将專专島岛嵐岚嶺岭師师帥帅帶带廣广廳厅彥彦徹彻憲宪應应懷怀戰战戶户擇择揚扬攝摄敵敌數数時时曉晓曄晔書书會会條条\
     業业極极構构樂乐樓楼標标樣样樹树橋桥機机檔档櫻樱權权歡欢歲岁歷历氣气決决沖冲況况淨净淵渊漢汉潤润澤泽濱滨濟济灣湾熾炽燁烨燈灯爾尔\
     獅狮獨独獻献現现瑋玮環环瓊琼產产畢毕異异當当發发監监盤盘碩硕禎祯禮礼稱称穎颖積积穩稳筆笔節节簡简紀纪約约純纯紗纱級级細细紹绍終终\
     組组結结給给絡络統统絲丝經经綠绿維维網网緒绪線线編编練练縣县總总績绩織织繼继續续纓缨羣群習习聖圣聞闻聯联聰聪聲声職职膚肤臨临與与\
     舉举舊旧艦舰萬万蓮莲薈荟藍蓝藥药蘊蕴處处號号術术衛卫裝装複复見见規规視视覺觉親亲觀观記记訊讯設设評评詠咏話话詳详認认誼谊課课調调\
     諾诺謀谋證证識识議议護护讀读變变讓让貞贞財财責责貨货資资賀贺賓宾賜赐賞赏贊赞車车軒轩輕轻輪轮轉转辦办農农連连進进遙遥適适選选還还\
     邊边郵邮鄉乡醫医釋释鈞钧鈴铃鉑铂銅铜銘铭鋼钢錄录鐘钟鐵铁鑒鉴鑰钥鑽钻閃闪開开閣阁閱阅關关陣阵陰阴際际隨随險险雜杂難难霧雾靄霭韻韵\
     頂顶頓顿預预額额題题類类願愿飄飘飯饭飲饮館馆驗验驚惊體体魯鲁鮮鲜鳥鸟鶴鹤鷗鸥鹽盐點点齡龄";

/// The simplified form of a traditional character; every other character as it is.
pub fn simplified(c: char) -> char {
    if !('\u{4e00}'..='\u{9fff}').contains(&c) {
        return c;
    }
    static TABLE: std::sync::LazyLock<std::collections::HashMap<char, char>> = std::sync::LazyLock::new(|| {
        let mut chars = TRADITIONAL.chars();
        std::iter::from_fn(|| Some((chars.next()?, chars.next()?))).collect()
    });
    TABLE.get(&c).copied().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_pairs_that_lead_to_simplified_characters() {
        assert_eq!(TRADITIONAL.chars().count() % 2, 0);
        let chars: Vec<char> = TRADITIONAL.chars().collect();
        for pair in chars.chunks(2) {
            assert_eq!(simplified(pair[0]), pair[1]);
            assert_eq!(simplified(pair[1]), pair[1], "a simplified character must not lead on: {pair:?}");
        }
    }

    #[test]
    fn names_are_split_by_their_family_name() {
        for (name, parts) in
            [("王芳", ("王", "芳")), ("欧阳娜娜", ("欧阳", "娜娜")), ("欧阳", ("欧阳", "")), ("王", ("王", "")), ("", ("", ""))]
        {
            assert_eq!(split(name), parts, "{name}");
        }
    }
}
