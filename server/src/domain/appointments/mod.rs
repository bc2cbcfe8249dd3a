//! Appointments: which times are free, and taking, moving and giving back a place.
//!
//! A change runs in one transaction with the step of the application it belongs to and the
//! message about it. It first locks the application and takes the place last: a person's own
//! clicks queue behind each other, and the slot everybody wants is held only for a moment.

mod availability;
mod book;
mod change;

pub use availability::{Day, FreeSlot, NotBookable, days, is_changeable, slots_on, soonest};
pub use book::{BookError, Wish, book};
pub use change::{Cancelling, ChangeError, Moving, cancel, move_to};

use std::collections::BTreeMap;

use app::model::{Booking, Id, Office, SlotTime, Timestamp};

use crate::{
    profile::Profile,
    storage::{
        Result, Tx,
        messages::{self, NewMessage},
    },
};

/// Tells a person what became of their appointment.
async fn tell(
    tx: &mut Tx,
    profile: &Profile,
    id: Id,
    kind: &'static str,
    booking: &Booking,
    office: &Office,
    now: Timestamp,
) -> Result<()> {
    let at = profile.local(booking.starts_at);
    let when = SlotTime {
        date: at.date(),
        time: at.time(),
    };
    let message = NewMessage {
        id,
        upn: booking.upn,
        kind,
        args: BTreeMap::from([
            ("office".to_owned(), office.name.clone()),
            ("when".to_owned(), when.to_string()),
        ]),
        link: format!("/appointments/{}", booking.id),
        at: now,
    };
    messages::send(tx, message).await
}
