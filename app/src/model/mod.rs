//! The domain's words as types, shared by server and browser.
//!
//! Everything here is pure: no clock, no storage, no page. A value that exists is a good one;
//! what a person typed becomes a value through `parse`, which says what is wrong as an error
//! type whose `key` is a translation key.

pub mod access;
pub mod address;
pub mod application;
pub mod birth_date;
pub mod booking;
mod calendar;
pub mod code;
mod coded;
pub mod contact;
pub mod crockford;
pub mod date_input;
pub mod document;
pub mod email;
pub mod form;
pub mod id;
pub mod locale;
pub mod money;
pub mod name;
pub mod office;
pub mod office_day;
pub mod person;
pub mod phone;
pub mod random;
pub mod reference;
pub mod renewal;
pub mod role;
pub mod security_event;
pub mod sex;
mod text;
pub mod time;
pub mod upn;
pub mod upn_generator;
mod upn_rules;
mod verhoeff;

pub use access::{Basis, DataShown, Purpose};
pub use address::{Address, AddressError, AddressInput};
pub use application::{
    ApplicationKind, ApplicationState, Command, Event, IllegalStep, KindDefinition,
};
pub use birth_date::{BirthDate, BirthDateError};
pub use booking::{Booking, BookingState};
pub use code::{ActivationCode, CodeError, RecoveryCode};
pub use coded::UnknownCode;
pub use contact::{Contact, ContactParts, NoContact};
pub use date_input::{DateError, DateInput, DatePart};
pub use document::{Document, DocumentKind, DocumentNumber, DocumentState, Standing};
pub use email::{Email, EmailError};
pub use form::{Explain, FieldErrors, Message};
pub use id::{Id, IdError};
pub use locale::Locale;
pub use money::{Currency, CurrencyError, Money, MoneyError};
pub use name::{Name, NameError, NameErrors, NameParts};
pub use office::{Office, OfficeId, SlotTime};
pub use office_day::{OfficeCalendar, OpenDay, OpeningHours, Slot, TimeSpan};
pub use person::Person;
pub use phone::{Phone, PhoneError, PhoneFormat};
pub use random::Randomness;
pub use reference::{Reference, ReferenceError};
pub use renewal::{Eligibility, Reason, RenewalAnswers, RenewalFacts, RenewalRules, RenewalStep};
pub use role::{Actor, Role};
pub use security_event::SecurityEvent;
pub use sex::Sex;
pub use time::Timestamp;
pub use upn::{Upn, UpnError, UpnLength, UpnPattern};
pub use upn_generator::UpnGenerator;
