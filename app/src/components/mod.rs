//! The design system: what pages are built of.
//!
//! One small file a component, its style in `style/` under the same name. Components know
//! nothing of the domain: they take texts that are already translated and links that are already
//! complete ([`crate::shell::href`]). Only the words that belong to a component itself ("Back",
//! "There is a problem") come from `components.ftl`. `/styleguide` shows each in each state.
//!
//! Every `Option<String>` prop takes a `String` or an `Option<String>`.

mod banner;
mod button;
mod calendar;
mod checkboxes;
mod choice;
mod date_field;
mod details;
mod dialog;
mod error_summary;
mod field;
mod file_field;
mod form;
mod header;
mod heading;
mod icon;
mod id_card;
mod language_switch;
mod layout;
mod notes;
mod pagination;
mod panel;
mod radios;
mod select;
mod steps;
mod summary_list;
mod table;
mod tag;
mod task_list;
mod text_area;
mod text_field;
mod tile;
mod timeline;

pub use banner::{Banner, BannerKind};
pub use button::{BackLink, Button, ButtonKind, ButtonLink, Buttons};
pub use calendar::{Calendar, CalendarDay, DayState};
pub use checkboxes::{Checkbox, Checkboxes};
pub use choice::Choice;
pub use date_field::DateField;
pub use details::Details;
pub use dialog::Dialog;
pub use error_summary::{ErrorSummary, error_of};
pub use field::Width;
pub use file_field::FileField;
pub use form::Form;
pub use header::{Footer, Header, SkipLink};
pub use heading::{Caption, PersonName, Title};
pub use icon::{Icon, Mark, Picture};
pub use id_card::IdCard;
pub use language_switch::LanguageSwitch;
pub use layout::Layout;
pub use notes::{InsetText, WarningText};
pub use pagination::Pagination;
pub use panel::Panel;
pub use radios::{Arranged, Radios};
pub use select::Select;
pub use steps::Steps;
pub use summary_list::{SummaryList, SummaryRow};
pub use table::Table;
pub use tag::{Tag, TagKind};
pub use task_list::{Task, TaskList, TaskState};
pub use text_area::TextArea;
pub use text_field::{NumberField, TextField};
pub use tile::{Tile, Tiles};
pub use timeline::{Timeline, TimelineEntry, TimelineState};
