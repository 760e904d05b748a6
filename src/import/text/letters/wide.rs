//! Characters of the languages whose encodings have two bytes for a character.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A language and the encodings its files come in.
pub struct Wide {
    /// Names of the encodings.
    pub encodings: &'static [&'static str],
    /// What names, places, addresses and headers are made of, the most frequent first.
    frequent: &'static [&'static str],
    /// What names begin with, the most frequent first.
    surnames: &'static str,
}

/// The languages.
pub static WIDE: [Wide; 4] = [
    Wide { encodings: &["gb18030"], frequent: CHINESE, surnames: CHINESE_SURNAMES },
    Wide { encodings: &["Big5"], frequent: TRADITIONAL, surnames: TRADITIONAL_SURNAMES },
    Wide { encodings: &["Shift_JIS", "EUC-JP"], frequent: JAPANESE, surnames: JAPANESE_SURNAMES },
    Wide { encodings: &["EUC-KR"], frequent: KOREAN, surnames: KOREAN_SURNAMES },
];

const CHINESE: &[&str] = &[
    "的一是不了在人有我他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知",
    "全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感",
    "建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔客户编号姓码邮箱城址省县镇乡村街巷",
    "弄栋楼室单元座订付款退货额价税折优惠券支宝微商店铺备注快递状态待消李刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚芳娜",
    "敏静秀娟英华慧巧玉萍红娥玲芬燕彩春菊兰凤洁梅琳素云莲环雪荣爱妹霞香莺媛艳瑞凡佳嘉琼勤珍贞莉桂娣璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晓",
    "欢霄枫芸菲寒伊亚宜姬舒影荔枝伟刚勇毅俊峰辉永健广志兴良仁波贵福胜祥飞彬富顺杰涛昌岩茂坚彪博诚敬震振壮群豪邦承乐绍功松善厚庆磊友裕河哲超浩亮谦亨奇固轮翰朗伯宏言若鸣朋斌维启伦翔旭鹏泽晨辰士致树炎京沪津渝冀豫辽黑湘皖鲁浙赣鄂甘晋蒙陕吉闽粤藏川杭",
    "州深圳汉昆岛连厦阳哈滨济肥茶瓶盒套包衣鞋帽裤裙丝绸棉绿蓝纸杯具丽淑齐港柳楠六莹畅淮禾宇花汕尾台佛鑫坤莞帅洋梧澳邯郸兵萨庄冬集瑜沙潮银辛芝鞍凯乌木荆潜盟呼岭盘帆巢湖专阜冶监销助倪技服韦研陶鞠项售器牛车房医施网测严划险药裴疗莫容耿营汽焦殷械纪裁",
    "曲葛洪软装版尤策章农庞奚检娄欧调左阮储跟游修尚试苗聂构料培训祝语源质站压闵购介毕舞仓级执席翻译浦媒排俞副络柯妆操申供链窦筑频图艾持析财谷废岳投配童推籍穆查酒夹蹈樊流宣驯兽协咨询印刷脑硬臧饰盛牟姆卓办首屈验柏普买察铆音视纳护羊、裘柴架费磁班究",
    "瞿牌骆拓纺织芦蔺证喻官缪养床颜牧底库卫评采符丛弯伏团侍吧律域渠邢缝硫薪滕企线轨禹苟档附绘收校阿愿甄糕米池祁辑复卷佟谌食饮需晏组桑按摩标准仲灯览示母吊涂防损玩湛景核霍百零叫鲜匡练钻邬亓栾镗芮模型渲染党案息油蒲殖宫麦旋鲍映古堂赔徒畜卜豆剂危兼职",
    "演伍渔詹索戎封佘郎塑尉境响靠射课算冲阴冷控混土材字盖针灸拿翟足迟季送半府闻贸邝束宗估檀满",
];

const TRADITIONAL: &[&str] = &[
    "的一是不了在人有我他這中大來上國和地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知",
    "全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感",
    "建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運客戶編號姓碼郵箱城鎮鄉村街巷弄棟樓室",
    "單座訂付款退貨額價稅折優惠券支寶商店鋪備註快遞狀態待消李劉陳楊趙黃周吳徐孫胡朱林郭羅梁宋鄭謝韓唐馮董蕭曹袁鄧傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉余潘杜戴夏鍾汪田姜范石姚譚廖鄒熊陸郝孔崔康毛邱秦江史顧侯邵孟龍段雷錢湯尹黎易武喬賀賴龔芳娜敏靜秀娟英華慧",
    "巧玉萍紅娥玲芬燕彩春菊蘭鳳潔梅琳素雲蓮環雪榮愛妹霞香鶯媛艷瑞凡佳嘉瓊勤珍貞莉桂婷穎瑤怡雅詩涵宜淑偉剛勇毅俊峰輝永健廣志興良仁波寧貴福元勝祥飛彬富順傑濤昌岩茂堅博誠敬震振豪承樂紹功松善厚慶磊友裕河哲超浩亮謙宏鳴維啟翔旭鵬澤晨辰致樹臺台灣雄桃園",
    "竹彰投屏花港九澳縣茶瓶盒套衣鞋絲綢綠黑藍紙杯麗營蘆里斗珠宇忠古冠柏翰復湖廷苗栗坑八宗恩份草屯澎沙橋橫朴洲阿莊連洪隆六豐竿牡丹卑壢琴卿褒汐止技板銘助碧睿簡君賢霖瑋育渡劍欣詹男研憲彥顏凱潭醫威施雯府遠宸士游章源景母慈鴻軒秋柯劃亭土製究昆陽芝宥音",
    "譯森企繪圖晴彤寺諺專享配欽族射莒智枝聰銷佑車奇服蓁延演迴融蓉鈺雙築温淡操裝訊頂州語療央財網析歐埔容苡算防採腦阮班詠構牌庭孝婉官修銀碩藝黄衛購補習翁軟翻坪儀藥流案播售核造妤遊影凃包童模餐菲禮涂倉儲般票收校農護稽羽筑講嚴勞養混凝谷訓練鐵輛駕駛鍍",
    "輸飯線檢驗床印精髮噴漆食紡織控整節紀調沖壓具幹縫械願役兵汽卓廚芸曲佈辦萱片估雨霏穆飼莫池駐畜持推覃邢姿器排繆獸鎖塑膠噪溫裴柳留攝褚帳納鑑拍賣律玥銑刷密拋歷木授于星占卜染零伍駱硬言診冷凍股籃塗裁佩珊親畢警廠韌測試祝賠監寵倪頁麵版險鍋爐櫥窗置栽",
    "培火辛職廳郁樊泥局闕靠戲奏牛審禹砌磚媒符型",
];

const JAPANESE: &[&str] = &[
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽゃゅょっアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガ",
    "ギグゲゴザジズゼゾダデドバビブベボパピプペポャュョッィェァォー日一人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会社株式様客顧注文商品",
    "番号氏住所県市区町村丁目郵便額税込付数量単価佐藤鈴橋田伊渡辺林加吉松井石清斎森池阿部岡近遠青坂福太浦竹原和酒神奈京都阪府愛知埼玉葉兵庫海道静茨城広島宮新潟野岐阜群馬栃熊鹿児重沖縄滋賀媛美恵由紀裕健郎翔真直樹花明郡横浜香崎多武里谷摩印平陽代取",
    "旛々也介津織蔵桃口実佳士港立春結衣幹江舞晃夏家綾沢智司助充涼瀬修富洋康弘翼夷隅稔治宿房英栄宅淳聡零御芝篤浩戸亮斉国柄拓師稲羽渋街杉並安鷹梅鴨幸古鶴庄網豊昭光磯ヶ久留米丈調黒笠葛飾足総埜板泉君員檜喜睦分寺旭鋸狛台世荒公袖匝瑳布保瑞穂墨我孫奥練",
    "緑工王鎌筑作医塚職務教央利者営曲救運転事象予報画演脚歌配管認計経音紙説等授航建築官法寿急命響技術奏護映監督理業漫歯科農手養裁判測政検察療絵笑芸薬剤楽占",
];

const KOREAN: &[&str] = &[
    "이다는을를의에가고하지은사기로도리어서아자시라대나인한과전일정그으만들수해부보원장주상공동구미선경여조안유세계제성신회무비국용문소명내분중관요오연개있었했것위할때와적니화실학교면생치터트스마모체드레방등번호름객금액날짜품메휴김박최강윤임권황",
    "송류홍민준영현혜숙희철진우승재석훈태규빈예린채율울산천광종충남북군읍길층점카페차옷발양청포및평순초삼백흥옥당릉논식덕작련단건역춘압반통테헤란언락타속괴봉촌앙배손병처잠음파설웅택두월후창척왕령달증룡환팔횡심록술업혁람곽허판물립노목매험운육엄축",
    "복웨행농림료섬토간넷케능접프검블감너직담형법곡디융혼례죽찰플굴투피측량버률항출밑찬멘봇독급외템낙캐츠악결딩래벌응탁질펄러납습년귀웹멀티획크션데베착집바닥갑틱변열촉패컴퓨취알휘섀텔쇄활컨턴",
];

const CHINESE_SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚";

const TRADITIONAL_SURNAMES: &str = "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董唐溫藍蔣石紀姚連歐馮程湯田康姜白汪尤鄒巫鐘";

const JAPANESE_SURNAMES: &str = "佐鈴高田渡伊山中小加吉松井木林斎清森池橋阿石前藤後近村遠青坂岡福太西三原和竹金";

const KOREAN_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

/// What frequent characters cost, in bits.
struct Tables {
    frequent: HashMap<char, f64>,
    surnames: HashMap<char, f64>,
}

static TABLES: LazyLock<Vec<Tables>> = LazyLock::new(|| {
    let table = |wide: &Wide| {
        let all: Vec<char> = wide.frequent.iter().flat_map(|part| part.chars()).collect();
        let bits = (all.len() as f64).log2();
        // The first hundred make a third of a text.
        let frequent = all.iter().enumerate().map(|(place, c)| (*c, if place < 100 { 8.5 } else { bits + 0.8 })).collect();
        let surnames = wide.surnames.chars().enumerate().map(|(place, c)| (c, if place < 20 { 5.5 } else { 7.5 })).collect();
        Tables { frequent, surnames }
    };
    WIDE.iter().map(table).collect()
});

/// What a character costs in a language; `place` tells where the standard of its encoding has it.
pub fn bits(language: usize, c: char, begins: bool, place: impl FnOnce(char) -> Place) -> f64 {
    let tables = &TABLES[language];
    if begins && let Some(bits) = tables.surnames.get(&c) {
        return *bits;
    }
    if let Some(bits) = tables.frequent.get(&c) {
        return *bits;
    }
    match c {
        // Marks, brackets and full-width forms are in all of the standards, at different places.
        '\u{3000}'..='\u{3011}' | '\u{ff01}'..='\u{ff5e}' | '\u{2014}'..='\u{201d}' | '\u{2026}' | '\u{ffe5}' | '\u{b7}' => 10.0,
        '\u{ff61}'..='\u{ff9f}' => 8.0,
        '\u{e000}'..='\u{f8ff}' => 30.0,
        _ => match place(c) {
            Place::Common => 14.5,
            Place::Seldom => 18.0,
            Place::Rare => 24.0,
        },
    }
}

/// Where the standard of an encoding has a character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Among those that everybody writes.
    Common,
    /// In its second list.
    Seldom,
    /// Beyond.
    Rare,
}

/// The place of a character that an encoding writes as these bytes.
pub fn place(encoding: &str, bytes: &[u8]) -> Place {
    let [lead, trail] = *bytes else { return Place::Rare };
    let (common, seldom) = match encoding {
        "gb18030" | "GBK" => ((0xB0..=0xD7).contains(&lead) && trail >= 0xA1, (0xD8..=0xF7).contains(&lead) && trail >= 0xA1),
        "Big5" => ((0xA4..=0xC6).contains(&lead), (0xC9..=0xF9).contains(&lead)),
        "EUC-KR" => ((0xB0..=0xC8).contains(&lead) && trail >= 0xA1, false),
        "Shift_JIS" => ((0x88..=0x97).contains(&lead), (0x98..=0x9F).contains(&lead) || (0xE0..=0xEA).contains(&lead)),
        _ => ((0xB0..=0xCF).contains(&lead), (0xD0..=0xF4).contains(&lead)),
    };
    match (common, seldom) {
        (true, _) => Place::Common,
        (_, true) => Place::Seldom,
        _ => Place::Rare,
    }
}
