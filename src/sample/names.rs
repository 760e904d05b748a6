//! Names and places of made-up customers, Chinese and Western.

/// A Chinese family name: characters and pinyin.
pub const FAMILIES_ZH: &[(&str, &str)] = &[
    ("王", "Wang"),
    ("李", "Li"),
    ("张", "Zhang"),
    ("刘", "Liu"),
    ("陈", "Chen"),
    ("杨", "Yang"),
    ("赵", "Zhao"),
    ("黄", "Huang"),
    ("周", "Zhou"),
    ("吴", "Wu"),
    ("徐", "Xu"),
    ("孙", "Sun"),
    ("胡", "Hu"),
    ("朱", "Zhu"),
    ("高", "Gao"),
    ("林", "Lin"),
    ("何", "He"),
    ("郭", "Guo"),
    ("马", "Ma"),
    ("罗", "Luo"),
    ("梁", "Liang"),
    ("宋", "Song"),
    ("郑", "Zheng"),
    ("谢", "Xie"),
    ("韩", "Han"),
    ("唐", "Tang"),
    ("冯", "Feng"),
    ("董", "Dong"),
    ("欧阳", "Ouyang"),
    ("司徒", "Situ"),
];

/// A Chinese given name: characters, pinyin, and whether it is a woman's.
pub const GIVEN_ZH: &[(&str, &str, bool)] = &[
    ("娜", "Na", true),
    ("静", "Jing", true),
    ("丽", "Li", true),
    ("秀英", "Xiuying", true),
    ("雪梅", "Xuemei", true),
    ("雨桐", "Yutong", true),
    ("思雨", "Siyu", true),
    ("欣怡", "Xinyi", true),
    ("梦洁", "Mengjie", true),
    ("佳琪", "Jiaqi", true),
    ("晓燕", "Xiaoyan", true),
    ("芳", "Fang", true),
    ("婷婷", "Tingting", true),
    ("慧敏", "Huimin", true),
    ("伟", "Wei", false),
    ("强", "Qiang", false),
    ("磊", "Lei", false),
    ("军", "Jun", false),
    ("建国", "Jianguo", false),
    ("浩然", "Haoran", false),
    ("子轩", "Zixuan", false),
    ("志强", "Zhiqiang", false),
    ("明", "Ming", false),
    ("俊杰", "Junjie", false),
    ("天宇", "Tianyu", false),
    ("海涛", "Haitao", false),
];

/// A Western given name and whether it is a woman's.
pub const GIVEN_EN: &[(&str, bool)] = &[
    ("Alice", true),
    ("Amelia", true),
    ("Charlotte", true),
    ("Clara", true),
    ("Emily", true),
    ("Grace", true),
    ("Hannah", true),
    ("Isabel", true),
    ("Julia", true),
    ("Laura", true),
    ("Maria", true),
    ("Nora", true),
    ("Sophie", true),
    ("Adam", false),
    ("Ben", false),
    ("Daniel", false),
    ("David", false),
    ("George", false),
    ("Henry", false),
    ("Jack", false),
    ("Lukas", false),
    ("Martin", false),
    ("Oliver", false),
    ("Paul", false),
    ("Samuel", false),
    ("Thomas", false),
];

/// Western family names.
pub const FAMILIES_EN: &[&str] = &[
    "Adams", "Baker", "Bennett", "Brown", "Carter", "Clarke", "Cooper", "Davies", "Edwards", "Fischer", "Foster", "Garcia", "Green",
    "Harris", "Hughes", "Jones", "Keller", "Kelly", "Larsen", "Lopez", "Martin", "Meyer", "Moore", "Novak", "Parker", "Roberts", "Rossi",
    "Schmidt", "Smith", "Taylor", "Turner", "Walker", "Weber", "Wilson", "Wood", "Young",
];

/// A place: city, region, country, first digits of its postal codes, country calling code.
pub struct Place {
    /// City.
    pub city: &'static str,
    /// Region, province or state.
    pub region: &'static str,
    /// Country.
    pub country: &'static str,
    /// First part of its postal codes.
    pub postal: &'static str,
    /// A street.
    pub street: &'static str,
}

/// Chinese cities, written in Chinese.
pub const PLACES_ZH: &[Place] = &[
    Place { city: "杭州", region: "浙江", country: "中国", postal: "3100", street: "文三路" },
    Place { city: "上海", region: "上海", country: "中国", postal: "2000", street: "南京西路" },
    Place { city: "苏州", region: "江苏", country: "中国", postal: "2150", street: "观前街" },
    Place { city: "南京", region: "江苏", country: "中国", postal: "2100", street: "中山路" },
    Place { city: "北京", region: "北京", country: "中国", postal: "1000", street: "鼓楼东大街" },
    Place { city: "广州", region: "广东", country: "中国", postal: "5100", street: "天河路" },
    Place { city: "深圳", region: "广东", country: "中国", postal: "5180", street: "深南大道" },
    Place { city: "成都", region: "四川", country: "中国", postal: "6100", street: "春熙路" },
    Place { city: "福州", region: "福建", country: "中国", postal: "3500", street: "五四路" },
    Place { city: "西安", region: "陕西", country: "中国", postal: "7100", street: "长安路" },
];

/// Cities elsewhere.
pub const PLACES_EN: &[Place] = &[
    Place { city: "London", region: "England", country: "United Kingdom", postal: "N1", street: "Mill Lane" },
    Place { city: "Manchester", region: "England", country: "United Kingdom", postal: "M1", street: "Church Street" },
    Place { city: "Edinburgh", region: "Scotland", country: "United Kingdom", postal: "EH1", street: "High Street" },
    Place { city: "Singapore", region: "Singapore", country: "Singapore", postal: "0186", street: "Garden Road" },
    Place { city: "Melbourne", region: "Victoria", country: "Australia", postal: "30", street: "Park Street" },
    Place { city: "Berlin", region: "Berlin", country: "Germany", postal: "101", street: "Lindenstraße" },
    Place { city: "Vancouver", region: "British Columbia", country: "Canada", postal: "V5K", street: "Maple Avenue" },
    Place { city: "San José", region: "California", country: "United States", postal: "951", street: "Oak Street" },
];

/// How customers come to a shop, commonest first.
pub const SOURCES: &[&str] = &["website", "wechat", "shop", "referral", "social", "fair", "advert"];
