//! `/appointments/{id}/appointment.ics`: an appointment for the calendar of one's own phone
//! (iCalendar, RFC 5545).
//!
//! Times are in UTC, so the file needs no time zone of its own. A file saved again after a move
//! replaces the event: the same UID, a higher SEQUENCE.

use app::{
    model::{Booking, BookingState, Locale, Office, Timestamp},
    pages::citizen::appointments::path,
    tr,
};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse as _, Response},
    routing::get,
};

use super::{BookingPath, load};
use crate::{
    http::{
        citizen::Citizen,
        error::{Error, Result},
        office_choices,
    },
    portal::Portal,
};

/// The file.
pub fn routes() -> Router<Portal> {
    Router::new().route("/appointments/{id}/appointment.ics", get(show))
}

async fn show(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<BookingPath>,
) -> Result<Response> {
    let (booking, office, _) = load(&portal, &citizen, path.id()?).await?;
    if booking.state != BookingState::Booked {
        return Err(Error::NotFound);
    }
    let file = file(&booking, &office, citizen.locale, &portal.config.origin);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"appointment.ics\"",
        ),
    ];
    Ok((headers, file).into_response())
}

fn file(booking: &Booking, office: &Office, locale: Locale, origin: &str) -> String {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let summary = tr!(
        locale,
        "calendar-file-summary",
        office = office.name.clone()
    );
    let description = tr!(
        locale,
        "calendar-file-bring",
        reference = booking.reference.grouped()
    );
    let place = format!("{}, {}", office.name, office_choices::place(office));
    let url = format!("{origin}/{locale}{}", path(booking.id));
    let sequence = booking
        .updated_at
        .since(booking.booked_at)
        .num_seconds()
        .max(0);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Mlango//Appointments//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{host}", booking.id),
        format!("SEQUENCE:{sequence}"),
        format!("DTSTAMP:{}", in_utc(booking.updated_at)),
        format!("DTSTART:{}", in_utc(booking.starts_at)),
        format!("DTEND:{}", in_utc(booking.ends_at())),
        format!("SUMMARY:{}", escaped(&summary)),
        format!("LOCATION:{}", escaped(&place)),
        format!("GEO:{};{}", office.latitude, office.longitude),
        format!("DESCRIPTION:{}", escaped(&description)),
        format!("URL:{url}"),
        "STATUS:CONFIRMED".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        "TRIGGER:-P1D".to_owned(),
        format!("DESCRIPTION:{}", escaped(&summary)),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

/// A date-time in UTC, form 2 of section 3.3.5.
fn in_utc(at: Timestamp) -> String {
    at.to_utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value (section 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace(['\r', '\n'], "\\n")
}

/// The longest line, in bytes without its end (section 3.1).
const LONGEST: usize = 75;

/// A content line: folded where it is too long, between characters, each part ended by CRLF.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for character in line.chars() {
        let bytes = character.len_utf8();
        if length + bytes > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += bytes;
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use app::model::{ApplicationKind, Id, OfficeCalendar, Reference};
    use proptest::prelude::*;

    use super::*;

    fn example() -> (Booking, Office) {
        let at = Timestamp::from_micros(1_795_514_400_000_000);
        let booking = Booking {
            id: Id::from_u128(1),
            reference: Reference::random(&mut |bytes: &mut [u8]| bytes.fill(7)),
            upn: "2013023805".parse().unwrap(),
            service: ApplicationKind::RenewIdCard,
            office: "qachas-nek".parse().unwrap(),
            starts_at: at.plus(chrono::TimeDelta::days(1)),
            minutes: 20,
            state: BookingState::Booked,
            booked_at: at,
            updated_at: at.plus(chrono::TimeDelta::minutes(2)),
        };
        let office = Office {
            id: "qachas-nek".parse().unwrap(),
            name: "Qacha’s Nek".to_owned(),
            town: "Qacha’s Nek".to_owned(),
            district: "Qacha’s Nek".to_owned(),
            address: "Main Road; behind the post office, Qacha’s Nek".to_owned(),
            phone: "+26622950000".to_owned(),
            latitude: "-30.1153".to_owned(),
            longitude: "28.6894".to_owned(),
            calendar: OfficeCalendar::default(),
        };
        (booking, office)
    }

    #[test]
    fn an_event_says_when_and_where_in_utc() {
        let (booking, office) = example();
        let file = file(&booking, &office, Locale::En, "https://id.example");
        for line in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
            "\r\nUID:00000000000000000000000001@id.example\r\nSEQUENCE:120\r\n",
            "\r\nDTSTAMP:20261124T100200Z\r\nDTSTART:20261125T100000Z\r\nDTEND:20261125T102000Z\r\n",
            "\r\nGEO:-30.1153;28.6894\r\n",
            "\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\n",
            "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        ] {
            assert!(file.contains(line), "{line:?} in {file}");
        }
        let unfolded = file.replace("\r\n ", "");
        let place =
            "LOCATION:Qacha’s Nek\\, Main Road\\; behind the post office\\, Qacha’s Nek\r\n";
        assert!(unfolded.contains(place), "{unfolded}");
        assert!(unfolded.contains(&calendar_url(&booking)), "{unfolded}");
    }

    fn calendar_url(booking: &Booking) -> String {
        format!("URL:https://id.example/en/appointments/{}\r\n", booking.id)
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_75_bytes_and_none_is_lost(text in "\\PC{0,300}") {
            let folded = folded(&escaped(&text));
            for line in folded.split("\r\n") {
                prop_assert!(line.len() <= LONGEST);
            }
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("{}\r\n", escaped(&text)));
        }

        #[test]
        fn a_line_break_never_leaves_its_value(text in "[a-z\r\n]{0,40}") {
            prop_assert!(!escaped(&text).contains(['\r', '\n']));
        }
    }
}
