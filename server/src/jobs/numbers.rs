//! Watches how many of the personal numbers are given out, so that longer ones are planned in time.

use app::model::UpnGenerator;

use crate::{
    portal::Portal,
    storage::{Result, people},
};

/// Counts once.
///
/// # Errors
/// When the database can't.
pub async fn run(portal: &Portal) -> Result<()> {
    let given_out = portal
        .db
        .patient()
        .read(|tx| Box::pin(people::count(tx)))
        .await?;
    let numbers = UpnGenerator::new(portal.profile.upn_digits);
    #[expect(clippy::cast_precision_loss, reason = "a figure to look at")]
    metrics::gauge!("mlango_personal_numbers_used_ratio")
        .set(given_out as f64 / numbers.capacity() as f64);
    if numbers.is_nearly_used_up(given_out) {
        let capacity = numbers.capacity();
        tracing::warn!(given_out, capacity, "personal numbers are running out");
    }
    Ok(())
}
