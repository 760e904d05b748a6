//! Products, as order lines name them.

use super::Entity;
use super::field::{OWN, Seen, Treatment, amount, code, text};

/// A product. Nothing of it says anything of a person.
pub static PRODUCT: Entity = Entity {
    table: "product",
    kind: "products",
    view: "products",
    what: "product",
    about: "product that order lines name",
    tells: "name",
    listed: "'crmkit product list' lists them",
    rank: 3,
    fields: &[
        code(&[
            "sku",
            "product code",
            "product id",
            "product no",
            "item code",
            "item id",
            "id",
            "商品编码",
            "商品编号",
            "货号",
            "商家编码",
            "编号",
        ])
        .needed("the code"),
        text(
            "name",
            &["product name", "product", "item", "item name", "title", "description", "商品", "商品名称", "商品标题", "品名", "名称"],
        )
        .copy(Treatment::Keep)
        .about("what it is called"),
        text("category", &["product category", "item category", "type", "类别", "品类", "商品分类", "分类"])
            .copy(Treatment::Keep)
            .about("group of products, as reports show it"),
        amount("unit_price", &["price", "sales price", "list price", "retail price", "单价", "售价", "价格", "零售价"])
            .about("usual price of one"),
        amount("unit_cost", &["cost", "cost price", "purchase price", "cost per item", "成本", "成本价", "进价"])
            .about("what one costs the shop"),
        OWN.seen(Seen::Nowhere),
    ],
    fill: |record| record.name_by_code(),
    ..Entity::NEW
};
