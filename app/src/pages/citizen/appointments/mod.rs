//! `/appointments`: what is booked, and booking, moving and cancelling it.

mod booking;
mod list;
mod one;

use chrono::{NaiveDate, NaiveTime};

pub use booking::{
    AlreadyBooked, ChooseDay, ChooseOffice, ChooseTime, FreeDay, FreeTime, Journey, OfficeToChoose,
};
pub use list::{Appointments, ToBook};
pub use one::{Appointment, Cancel, TooLate};

use crate::{
    i18n::{dates::date_and_time, locale},
    model::{BookingState, Id, OfficeId, Reference},
};

/// The errors of a form: ids of fields and texts.
pub type Errors = Vec<(String, String)>;

/// An appointment as its person sees it.
#[derive(Clone, Debug)]
pub struct AppointmentView {
    /// Its id.
    pub id: Id,
    /// The application it is for.
    pub reference: Reference,
    /// The office's name.
    pub office: String,
    /// How to find the office.
    pub address: String,
    /// The office's telephone.
    pub phone: String,
    /// The day.
    pub date: NaiveDate,
    /// When it begins, on the office's clock.
    pub time: NaiveTime,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What became of it.
    pub state: BookingState,
    /// Whether the person is still expected.
    pub is_upcoming: bool,
    /// Whether it can be moved or cancelled now.
    pub is_changeable: bool,
}

impl AppointmentView {
    /// "Tuesday 1 December 2026 at 09:20".
    pub fn when(&self) -> String {
        date_and_time(locale(), self.date, self.time)
    }
}

/// The path of an appointment.
pub fn path(id: Id) -> String {
    format!("/appointments/{id}")
}

/// The path of cancelling an appointment.
pub fn cancel_path(id: Id) -> String {
    format!("{}/cancel", path(id))
}

/// The path of an appointment as a file for one's own calendar.
pub fn calendar_file_path(id: Id) -> String {
    format!("{}/appointment.ics", path(id))
}

/// The path of choosing an office.
pub fn offices_path(reference: Reference) -> String {
    format!("/appointments/book/{reference}")
}

/// The path of choosing a day.
pub fn days_path(reference: Reference, office: &OfficeId) -> String {
    format!("{}/{office}", offices_path(reference))
}

/// The path of choosing a time.
pub fn times_path(reference: Reference, office: &OfficeId, date: NaiveDate) -> String {
    format!("{}/{date}", days_path(reference, office))
}
