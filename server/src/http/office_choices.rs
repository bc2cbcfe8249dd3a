//! Offices as people read of them: to choose from, the nearest to their own first, and as the
//! place of an appointment.

use app::{
    i18n::dates::date_and_time,
    model::{Booking, Locale, Office, OfficeId},
    pages::citizen::apply::OfficeChoice,
    tr,
};

use super::error::Result;
use crate::{portal::Portal, storage::offices};

/// Every office, the nearest to `own` first.
///
/// # Errors
/// When the database can't say.
pub async fn nearest_first(portal: &Portal, own: &OfficeId) -> Result<Vec<OfficeChoice>> {
    let mut offices = portal.db.read(|tx| Box::pin(offices::list(tx))).await?;
    if let Some(home) = offices.iter().find(|office| office.id == *own).cloned() {
        offices.sort_by(|a, b| distance(&home, a).total_cmp(&distance(&home, b)));
    }
    Ok(offices
        .into_iter()
        .map(|office| OfficeChoice {
            is_own: office.id == *own,
            place: place(&office),
            id: office.id.into(),
            name: office.name,
        })
        .collect())
}

/// An office's name, with its town where the name doesn't say it.
pub fn name_and_town(office: &Office) -> String {
    if office.name.contains(&office.town) {
        office.name.clone()
    } else {
        format!("{}, {}", office.name, office.town)
    }
}

/// When and where an appointment is: "Tuesday 1 December 2026 at 09:20, Maseru".
pub fn when_and_where(
    portal: &Portal,
    locale: Locale,
    booking: &Booking,
    office: &Office,
) -> String {
    let at = portal.profile.local(booking.starts_at);
    tr!(
        locale,
        "appointment-when-where",
        when = date_and_time(locale, at.date(), at.time()),
        office = name_and_town(office)
    )
}

/// Where an office is: its address, with its town where the address doesn't say it.
pub fn place(office: &Office) -> String {
    if office.address.contains(&office.town) {
        office.address.clone()
    } else {
        format!("{}, {}", office.address, office.town)
    }
}

/// How far two offices are apart, to compare: within one country a degree is a degree, but
/// degrees of longitude grow shorter away from the equator. An office whose place isn't known is
/// far away.
fn distance(a: &Office, b: &Office) -> f64 {
    let (Some((north, east)), Some((north_b, east_b))) = (position(a), position(b)) else {
        return f64::INFINITY;
    };
    let shrunk = (east - east_b) * north.to_radians().cos();
    (north - north_b).hypot(shrunk)
}

/// Degrees north and east.
fn position(office: &Office) -> Option<(f64, f64)> {
    Some((
        office.latitude.parse().ok()?,
        office.longitude.parse().ok()?,
    ))
}
