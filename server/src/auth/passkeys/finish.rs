//! Ending a ceremony: the browser's answer is checked, once.

use app::api::passkeys::Ceremony;
use futures::FutureExt as _;

use super::{Asking, Done, Refusal, enter, keep, read};
use crate::{
    auth::{
        session::token_hash,
        throttle::{self, CEREMONY_BY_DEVICE, CEREMONY_BY_NETWORK, Guess},
    },
    portal::Portal,
    storage::ceremonies::{self, Remembered},
};

/// Ends a ceremony.
///
/// # Errors
/// [`Refusal`].
pub async fn finish(
    portal: &Portal,
    ceremony: Ceremony,
    asking: Asking,
    credential: &str,
) -> Result<Done, Refusal> {
    let begun = take(portal, ceremony, &asking).await?;
    if ceremony.makes_one() {
        let made = read(credential)?;
        let state = read(&begun.state)?;
        let passkey = portal.webauthn.finish_passkey_registration(&made, &state)?;
        let upn = begun.upn.ok_or(Refusal::Refused)?;
        keep::keep(portal, ceremony, asking, upn, passkey).await
    } else {
        let used = read(credential)?;
        let proof = enter::prove(portal, &asking, read(&begun.state)?, &used).await?;
        if ceremony == Ceremony::StepUp && begun.upn != Some(proof.passkey.upn) {
            return Err(Refusal::Refused);
        }
        enter::enter(portal, ceremony, asking, proof).await
    }
}

/// Takes the ceremony of the cookie. Who holds the cookie of a session that isn't theirs can't
/// bring a ceremony into it that was started elsewhere.
async fn take(portal: &Portal, ceremony: Ceremony, asking: &Asking) -> Result<Remembered, Refusal> {
    let now = portal.now();
    let hash = token_hash(asking.ceremony.as_deref().ok_or(Refusal::Refused)?);
    let (caller, portal_) = (asking.caller.clone(), portal.clone());
    let begun = portal
        .db
        .write(move |tx| {
            async move {
                let network = caller.network.to_string();
                let limits = [
                    (CEREMONY_BY_NETWORK, network.as_bytes()),
                    (CEREMONY_BY_DEVICE, caller.device.as_slice()),
                ];
                match throttle::guess(tx, &portal_.key, limits, now).await? {
                    Guess::Locked { .. } => Ok(None),
                    Guess::Allowed { .. } => ceremonies::take(tx, hash, ceremony.code(), now)
                        .await
                        .map(Some),
                }
            }
            .boxed()
        })
        .await?
        .ok_or(Refusal::TooMany)?
        .ok_or(Refusal::Refused)?;
    let session = asking.session.as_ref().map(|session| &session.id);
    if begun.session.is_some() && begun.session.as_ref() != session {
        return Err(Refusal::SignedOut);
    }
    Ok(begun)
}
