//! Starting a ceremony: what the browser is asked, and what its answer is checked against.

use app::{api::passkeys::Ceremony, model::Upn};
use futures::FutureExt as _;
use webauthn_rs::prelude::Uuid;
use webauthn_rs_proto::ResidentKeyRequirement;

use super::{Asking, Begun, LIFE, Refusal, json};
use crate::{
    auth::{
        grant,
        session::token_hash,
        throttle::{self, CEREMONY_BY_NETWORK, Guess},
        token,
    },
    portal::Portal,
    storage::{
        StorageError, accounts,
        ceremonies::{self, Remembered},
        passkeys, people,
    },
};

/// Starts a ceremony.
///
/// # Errors
/// [`Refusal`].
pub async fn begin(portal: &Portal, ceremony: Ceremony, asking: Asking) -> Result<Begun, Refusal> {
    let now = portal.now();
    let token = token::new(portal);
    let (upn, session) = starter(portal, ceremony, &asking).await?;
    let (options, state) = match upn {
        Some(upn) if ceremony.makes_one() => offer(portal, upn).await?,
        _ => question(portal)?,
    };
    let hash = token_hash(&token);
    let what = Remembered {
        upn,
        session,
        state,
    };
    let portal_ = portal.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                let network = asking.caller.network.to_string();
                let limits = [(CEREMONY_BY_NETWORK, network.as_bytes())];
                match throttle::guess(tx, &portal_.key, limits, now).await? {
                    Guess::Locked { .. } => return Err(Refusal::TooMany),
                    Guess::Allowed { .. } => {}
                }
                ceremonies::put(tx, hash, ceremony.code(), what, now.plus(LIFE)).await?;
                Ok(())
            }
            .boxed()
        })
        .await?;
    Ok(Begun { options, token })
}

/// Who starts it, where that is known before a passkey is used, and in which session.
async fn starter(
    portal: &Portal,
    ceremony: Ceremony,
    asking: &Asking,
) -> Result<(Option<Upn>, Option<String>), Refusal> {
    let now = portal.now();
    match ceremony {
        Ceremony::SignIn => Ok((None, None)),
        Ceremony::StepUp | Ceremony::Another => {
            let session = asking.session.as_ref().ok_or(Refusal::SignedOut)?;
            if ceremony == Ceremony::Another && !session.is_stepped_up(now) {
                return Err(Refusal::SignedOut);
            }
            Ok((Some(session.upn), Some(session.id.clone())))
        }
        Ceremony::WithCode => {
            let grant = asking.grant.clone().ok_or(Refusal::SignedOut)?;
            let found = portal
                .db
                .read(move |tx| async move { grant::find(tx, &grant, now).await }.boxed())
                .await?;
            let (upn, _) = found.ok_or(Refusal::SignedOut)?;
            Ok((Some(upn), None))
        }
    }
}

/// The question for any passkey of this site, and the state to check the answer with.
fn question(portal: &Portal) -> Result<(String, String), Refusal> {
    let (mut options, state) = portal.webauthn.start_discoverable_authentication()?;
    options.mediation = None;
    Ok((json(&options)?, json(&state)?))
}

/// The options for making a passkey of `upn`, and the state to check the result with.
async fn offer(portal: &Portal, upn: Upn) -> Result<(String, String), Refusal> {
    let now = portal.now();
    let new_handle = portal.new_id().as_u128().to_be_bytes();
    let (handle, name, existing) = portal
        .db
        .write(move |tx| {
            async move {
                accounts::open(tx, upn, new_handle, now).await?;
                let handle = accounts::handle_of(tx, upn).await?.unwrap_or(new_handle);
                let person = people::find(tx, upn).await?;
                let name = person.map(|person| person.name.full()).unwrap_or_default();
                let existing = passkeys::of(tx, upn).await?;
                Ok::<_, StorageError>((handle, name, existing))
            }
            .boxed()
        })
        .await?;
    let exclude = existing
        .iter()
        .map(|passkey| passkey.credential.cred_id().clone())
        .collect();
    let (mut options, state) = portal.webauthn.start_passkey_registration(
        Uuid::from_bytes(handle),
        &name,
        &name,
        Some(exclude),
    )?;
    if let Some(selection) = &mut options.public_key.authenticator_selection {
        selection.resident_key = Some(ResidentKeyRequirement::Required);
        selection.require_resident_key = true;
    }
    Ok((json(&options)?, json(&state)?))
}
