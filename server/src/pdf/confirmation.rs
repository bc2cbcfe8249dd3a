//! The confirmation of an application, to keep and to bring.

use app::{model::Locale, tr};
use krilla::SerializeSettings;

use super::{PdfError, Sheet, sheet::Block};

/// What a confirmation says; dates are written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmationPaper {
    /// The language of the paper.
    pub locale: Locale,
    /// The person's name.
    pub name: String,
    /// The reference, in groups.
    pub reference: String,
    /// The day it was sent.
    pub sent_on: String,
    /// What it costs; nothing where it is free.
    pub fee: Option<String>,
    /// The office's name and town.
    pub office: String,
    /// When and where the appointment is.
    pub appointment: Option<String>,
    /// When the card is expected.
    pub expected: Option<String>,
    /// What happens next.
    pub next: String,
    /// Whether the person has still to come to the office.
    pub is_before_visit: bool,
    /// The day the paper is made.
    pub made_on: String,
}

impl ConfirmationPaper {
    /// The paper as a PDF file.
    ///
    /// # Errors
    /// [`PdfError`].
    pub fn render(self) -> Result<Vec<u8>, PdfError> {
        self.sheet().render(SerializeSettings::default())
    }

    fn sheet(self) -> Sheet {
        let locale = self.locale;
        let fee_to_bring = self.fee.clone();
        let fee_to_bring = fee_to_bring.map(|fee| tr!(locale, "confirmation-bring-fee", fee = fee));
        let fee = match self.fee {
            Some(fee) => tr!(locale, "application-fee-at-office", fee = fee),
            None => tr!(locale, "fee-none"),
        };
        let mut facts = vec![
            (tr!(locale, "confirmation-name"), self.name),
            (
                tr!(locale, "confirmation-service"),
                tr!(locale, "renewal-service"),
            ),
            (tr!(locale, "confirmation-sent"), self.sent_on),
            (tr!(locale, "application-office"), self.office),
            (tr!(locale, "application-fee"), fee),
        ];
        if let Some(appointment) = self.appointment {
            facts.push((tr!(locale, "application-appointment"), appointment));
        }
        if let Some(date) = self.expected {
            facts.push((
                tr!(locale, "application-expected"),
                tr!(locale, "application-expected-about", date = date),
            ));
        }
        let title = tr!(locale, "confirmation-title");
        let mut blocks = vec![
            Block::Title(title.clone()),
            Block::Key(
                tr!(locale, "confirmation-reference"),
                self.reference.clone(),
            ),
            Block::Facts(facts),
            Block::Heading(tr!(locale, "confirmation-next")),
            Block::Paragraph(self.next),
        ];
        if self.is_before_visit {
            let card = tr!(locale, "confirmation-bring-card");
            let reference = tr!(locale, "confirmation-bring-reference");
            let list = [Some(card), fee_to_bring, Some(reference)];
            blocks.push(Block::Heading(tr!(locale, "confirmation-bring")));
            blocks.push(Block::List(list.into_iter().flatten().collect()));
        }
        Sheet {
            title: format!("{title} {}", self.reference),
            language: locale.code().to_owned(),
            brand: tr!(locale, "brand-line"),
            foot: tr!(locale, "confirmation-made", date = self.made_on),
            blocks,
        }
    }
}

#[cfg(test)]
mod tests {
    use krilla::configure::{Accessibility, ConfigurationBuilder};

    use super::*;

    fn paper(locale: Locale, name: &str) -> ConfirmationPaper {
        ConfirmationPaper {
            locale,
            name: name.to_owned(),
            reference: "7K3M9-P2XQ4".to_owned(),
            sent_on: "24 November 2026".to_owned(),
            fee: Some("LSL 30.00".to_owned()),
            office: "Maseru".to_owned(),
            appointment: Some("Tuesday 1 December 2026 at 09:20, Maseru".to_owned()),
            expected: None,
            next: "Go to your appointment.".to_owned(),
            is_before_visit: true,
            made_on: "24 November 2026".to_owned(),
        }
    }

    /// As strict as the writer can be: every glyph mapped, every part tagged, title and language.
    fn strict() -> SerializeSettings {
        SerializeSettings {
            configuration: ConfigurationBuilder::new()
                .with_accessibility_validator(Accessibility::UA1)
                .finish()
                .unwrap(),
            ..SerializeSettings::default()
        }
    }

    #[test]
    fn a_confirmation_is_accessible_in_every_language() {
        for locale in Locale::ALL {
            let sheet = paper(locale, "’Malerato Ntšekhe").sheet();
            let pdf = sheet.render(strict()).unwrap();
            assert!(pdf.starts_with(b"%PDF-"), "{locale}");
        }
    }

    #[test]
    fn names_of_every_shape_are_printed() {
        let long = "Ntšekhe ".repeat(25);
        for name in [long.trim(), "ليلى بنت محمد", "X", "José-María O’Neill"] {
            let sheet = paper(Locale::En, name).sheet();
            assert!(sheet.render(strict()).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_name_in_letters_the_font_lacks_still_gives_a_paper() {
        assert!(paper(Locale::En, "李小龙").render().is_ok());
    }

    fn lists(sheet: &Sheet) -> Vec<&[String]> {
        let blocks = sheet.blocks.iter();
        let lists = blocks.filter_map(|block| match block {
            Block::List(items) => Some(items.as_slice()),
            _ => None,
        });
        lists.collect()
    }

    #[test]
    fn only_what_is_still_to_be_brought_is_on_the_list() {
        assert_eq!(lists(&paper(Locale::En, "Palesa").sheet())[0].len(), 3);
        let free = ConfirmationPaper {
            fee: None,
            ..paper(Locale::En, "Palesa")
        };
        assert_eq!(lists(&free.sheet())[0].len(), 2);
        let withdrawn = ConfirmationPaper {
            is_before_visit: false,
            ..paper(Locale::En, "Palesa")
        };
        assert_eq!(lists(&withdrawn.sheet()), Vec::<&[String]>::new());
    }

    #[test]
    fn what_does_not_apply_is_not_on_the_paper() {
        let free = ConfirmationPaper {
            fee: None,
            appointment: None,
            ..paper(Locale::En, "Palesa")
        };
        let sheet = free.sheet();
        let facts = sheet.blocks.iter().find_map(|block| match block {
            Block::Facts(facts) => Some(facts),
            _ => None,
        });
        let names: Vec<_> = facts
            .unwrap()
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(names, ["Name", "Service", "Sent on", "Office", "Fee"]);
    }
}
