//! The language of a request: its path's, else the visitor's own.

use std::cmp::Reverse;

use app::model::Locale;
use axum::http::{HeaderMap, header};

use crate::{http::cookies, portal::Portal};

/// The language, and the path after it. A path without one gets the language the visitor chose,
/// else the one the browser likes best of those there are, else the deployment's first.
pub fn of(portal: &Portal, path: &str, headers: &HeaderMap) -> (Locale, String) {
    let offered = &portal.profile.languages;
    let (first, rest) = path[1..].split_once('/').unwrap_or((&path[1..], ""));
    if let Some(locale) = find(offered, first) {
        return (locale, format!("/{rest}"));
    }
    let chosen = cookies::find(headers, cookies::LANGUAGE);
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|asked| asked.to_str().ok());
    let locale = chosen
        .and_then(|code| find(offered, &code))
        .or_else(|| best(offered, asked?))
        .unwrap_or(offered[0]);
    (locale, path.to_owned())
}

fn find(offered: &[Locale], code: &str) -> Option<Locale> {
    code.parse().ok().filter(|locale| offered.contains(locale))
}

/// The best of those offered, by the weights of an `Accept-Language` (RFC 9110 12.5.4).
fn best(offered: &[Locale], asked: &str) -> Option<Locale> {
    asked
        .split(',')
        .filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let code = parts.next()?.split('-').next()?.to_ascii_lowercase();
            let weight = parts.find_map(|part| part.strip_prefix("q="));
            let thousandths = weight.map_or(Some(1000), thousandths)?;
            (thousandths > 0).then_some((find(offered, &code)?, thousandths))
        })
        // Of equal weights the first one wins, as written.
        .min_by_key(|&(_, weight)| Reverse(weight))
        .map(|(locale, _)| locale)
}

/// A weight, "0.5", in thousandths: three places are all it may have.
fn thousandths(weight: &str) -> Option<u32> {
    let (whole, places) = weight.split_once('.').unwrap_or((weight, ""));
    let places = format!("{places:0<3}");
    Some(whole.parse::<u32>().ok()?.min(1) * 1000 + places.get(..3)?.parse::<u32>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_weights_decide() {
        for (asked, expected) in [
            ("sw", Some(Locale::Sw)),
            ("fr, en-GB;q=0.5, st;q=0.9", Some(Locale::St)),
            ("EN-us,sw", Some(Locale::En)),
            ("en;q=0, sw;q=0.1", Some(Locale::Sw)),
            ("fr, *", None),
            ("sw;q=often", None),
            ("", None),
        ] {
            assert_eq!(best(&Locale::ALL, asked), expected, "{asked}");
        }
    }
}
