//! The words of closed lists in the languages of headers: German, French, Spanish, Italian, Portuguese, Dutch, Russian, Polish,
//! Turkish, Japanese, Korean, Arabic, and more of Chinese and English. Case, accents, blanks and signs do not matter.

pub mod people;
pub mod service;
pub mod states;

#[cfg(test)]
mod tests {
    use crate::base::words::{Word, clashes};
    use crate::entity::customer::{CustomerKind, Status};
    use crate::entity::service::{Channel, ComplaintType, Direction, Step, severity};
    use crate::entity::trade::OrderStatus;

    #[test]
    fn every_spelling_means_one_word() {
        let all = [
            clashes::<OrderStatus>(),
            clashes::<Channel>(),
            clashes::<Direction>(),
            clashes::<ComplaintType>(),
            clashes::<Step>(),
            clashes::<CustomerKind>(),
            clashes::<Status>(),
        ];
        assert_eq!(all.concat(), Vec::<String>::new());
    }

    #[test]
    fn states_are_known_in_the_languages_of_headers() {
        for (text, status) in [
            ("Abgeschlossen", OrderStatus::Completed),
            ("Storniert", OrderStatus::Cancelled),
            ("Erstattet", OrderStatus::Refunded),
            ("Remboursée", OrderStatus::Refunded),
            ("ANNULEE", OrderStatus::Cancelled),
            ("Parcialmente reembolsado", OrderStatus::PartlyRefunded),
            ("Enviado", OrderStatus::Shipped),
            ("Zrealizowane", OrderStatus::Completed),
            ("Отменён", OrderStatus::Cancelled),
            ("İptal edildi", OrderStatus::Cancelled),
            ("キャンセル済", OrderStatus::Cancelled),
            ("발송완료", OrderStatus::Shipped),
            ("تم الاسترداد", OrderStatus::Refunded),
            ("wc-partially-refunded", OrderStatus::PartlyRefunded),
            ("invoiced", OrderStatus::Paid),
        ] {
            assert_eq!(OrderStatus::parse(text).ok(), Some(status), "{text}");
        }
        assert_eq!(["Low", "中", "Hoch", "urgent", "purple"].map(severity), [Some(1), Some(2), Some(3), Some(4), None]);
    }
}
