//! What the shop sells.

use crate::base::dates::Day;

/// One product; prices and costs in fen.
pub struct Product {
    pub code: &'static str,
    pub name: &'static str,
    pub category: &'static str,
    pub price: i64,
    pub cost: i64,
    /// How often it is chosen, against the others.
    pub weight: u32,
    /// First day on sale, for what was not there from the beginning.
    pub since: Option<Day>,
    /// What the trade buys too.
    pub trade: bool,
}

const GREEN: &str = "绿茶 Green tea";
const BLACK: &str = "红茶 Black tea";
const OOLONG: &str = "乌龙 Oolong";
const SCENTED: &str = "花茶 Scented tea";
const TEAWARE: &str = "茶具 Teaware";
const GARMENTS: &str = "服饰 Garments";
const GIFTS: &str = "礼品 Gifts";

/// Everything on sale, dearest teas first.
pub fn products() -> Vec<Product> {
    let since = |year, month, day| Day::new(year, month, day);
    vec![
        product("T-LJ", "西湖龙井 West Lake Longjing 100 g", GREEN, 16_800, 8_900, 16, true),
        product("T-BLC", "碧螺春 Biluochun 100 g", GREEN, 13_800, 7_200, 10, true),
        product("T-MF", "毛峰 Maofeng 100 g", GREEN, 8_800, 4_300, 9, true),
        product("T-QM", "祁门红茶 Keemun 100 g", BLACK, 9_800, 4_600, 10, true),
        product("T-JJM", "金骏眉 Jin Jun Mei 50 g", BLACK, 19_800, 10_900, 5, false),
        product("T-TGY", "铁观音 Tieguanyin 125 g", OOLONG, 10_800, 5_200, 11, true),
        product("T-DHP", "大红袍 Da Hong Pao 50 g", OOLONG, 14_800, 7_800, 6, false),
        Product { since: since(2025, 4, 1), ..product("T-GHO", "桂花乌龙 Osmanthus oolong 100 g", OOLONG, 9_600, 4_100, 14, false) },
        product("T-MLZ", "茉莉龙珠 Jasmine pearls 100 g", SCENTED, 11_800, 5_600, 14, true),
        product("T-MGH", "玫瑰花茶 Rose buds 60 g", SCENTED, 4_800, 1_900, 9, false),
        product("T-JH", "胎菊 Chrysanthemum 50 g", SCENTED, 3_900, 1_500, 7, false),
        product("W-GW", "白瓷盖碗 White gaiwan", TEAWARE, 12_800, 5_900, 6, true),
        product("W-ZSH", "紫砂壶 Yixing teapot", TEAWARE, 38_000, 19_500, 3, false),
        product("W-BL", "玻璃公道杯 Glass pitcher", TEAWARE, 6_800, 2_700, 5, true),
        product("W-PMB", "品茗杯 Tasting cups, set of 4", TEAWARE, 8_800, 3_600, 5, true),
        product("W-CT", "竹茶盘 Bamboo tea tray", TEAWARE, 21_800, 11_200, 2, false),
        product("G-SJ", "真丝方巾 Silk scarf", GARMENTS, 25_800, 11_800, 6, false),
        product("G-MM", "亚麻茶服 Linen tea shirt", GARMENTS, 32_800, 15_400, 5, false),
        product("G-QP", "改良旗袍 Modern qipao", GARMENTS, 59_800, 29_000, 3, false),
        product("G-CP", "棉麻长袍 Cotton robe", GARMENTS, 46_800, 22_500, 2, false),
        Product { since: since(2024, 9, 1), ..product("G-WJ", "羊毛围巾 Wool shawl", GARMENTS, 29_800, 14_100, 3, false) },
        product("L-LH", "四季茶礼盒 Four seasons gift box", GIFTS, 29_800, 14_600, 6, true),
        product("L-ZQ", "中秋礼盒 Mid-autumn gift box", GIFTS, 39_800, 20_800, 3, true),
        product("L-KP", "贺卡 Greeting card", GIFTS, 1_200, 300, 4, false),
    ]
}

fn product(code: &'static str, name: &'static str, category: &'static str, price: i64, cost: i64, weight: u32, trade: bool) -> Product {
    Product { code, name, category, price, cost, weight, since: None, trade }
}

/// Favourite teas, as customers name them, and the product meant.
pub const FAVOURITES: &[(&str, &str)] = &[
    ("龙井 Longjing", "T-LJ"),
    ("碧螺春 Biluochun", "T-BLC"),
    ("祁红 Keemun", "T-QM"),
    ("铁观音 Tieguanyin", "T-TGY"),
    ("茉莉 Jasmine", "T-MLZ"),
    ("大红袍 Da Hong Pao", "T-DHP"),
];

/// Firms that buy from the shop: name, industry, whether they write Chinese.
pub const FIRMS: &[(&str, &str, bool)] = &[
    ("云栖茶馆", "catering", true),
    ("竹影民宿", "lodging", true),
    ("半山书房", "retail", true),
    ("青禾文化公司", "events", true),
    ("听雨轩酒楼", "catering", true),
    ("锦时礼品公司", "retail", true),
    ("南屏精品酒店", "lodging", true),
    ("Maple & Leaf Tea Rooms", "catering", false),
    ("Harbour View Hotel", "lodging", false),
    ("The Quiet Cup Ltd", "catering", false),
    ("Northern Lights Gifts", "retail", false),
    ("Ginkgo Interiors", "design", false),
];
