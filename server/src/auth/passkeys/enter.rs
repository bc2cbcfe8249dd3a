//! A passkey was used: its person is let in, or steps up.

use app::{api::passkeys::Ceremony, model::SecurityEvent};
use futures::FutureExt as _;
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential, WebauthnError};

use super::{Asking, Done, Refusal, forgive};
use crate::{
    auth::{
        notice,
        session::{EndReason, token_hash},
        token,
    },
    portal::Portal,
    storage::{
        passkeys::{self, StoredPasskey},
        people,
        sessions::{self, NewSession},
    },
};

/// A passkey whose signature was good.
pub(super) struct Proof {
    /// The passkey, with what its authenticator counted.
    pub passkey: StoredPasskey,
    /// Whether its provider keeps a copy.
    backed_up: bool,
}

/// Finds the passkey that signed and checks its signature.
pub(super) async fn prove(
    portal: &Portal,
    asking: &Asking,
    state: DiscoverableAuthentication,
    used: &PublicKeyCredential,
) -> Result<Proof, Refusal> {
    let (handle, credential_id) = portal.webauthn.identify_discoverable_authentication(used)?;
    let credential_id = credential_id.to_vec();
    let mut passkey = portal
        .db
        .read(move |tx| {
            async move { passkeys::find(tx, &credential_id, handle.as_bytes()).await }.boxed()
        })
        .await?
        .ok_or(Refusal::Refused)?;
    let checked =
        portal
            .webauthn
            .finish_discoverable_authentication_v2(used, state, &passkey.credential);
    let result = match checked {
        Ok(result) => result,
        Err(WebauthnError::CredentialPossibleCompromise) => {
            let ids = [portal.new_id(), portal.new_id()];
            let (upn, caller, now) = (passkey.upn, asking.caller.clone(), portal.now());
            let what = SecurityEvent::PasskeyCopied;
            portal
                .db
                .write(move |tx| {
                    async move { notice::tell(tx, ids, upn, what, &caller, now).await }.boxed()
                })
                .await?;
            return Err(Refusal::Refused);
        }
        Err(error) => return Err(error.into()),
    };
    passkey.credential.update_credential(&result);
    Ok(Proof {
        passkey,
        backed_up: result.backup_state(),
    })
}

/// Lets the person of a passkey in, under a new token, unless the passkey was removed meanwhile
/// or the person has died.
pub(super) async fn enter(
    portal: &Portal,
    ceremony: Ceremony,
    asking: Asking,
    Proof { passkey, backed_up }: Proof,
) -> Result<Done, Refusal> {
    let now = portal.now();
    let token = token::new(portal);
    let hash = token_hash(&token);
    let id = portal.new_id().to_string();
    let ids = [portal.new_id(), portal.new_id()];
    let portal_ = portal.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                let upn = passkey.upn;
                let is_there =
                    passkeys::used(tx, &passkey.id, &passkey.credential, backed_up, now).await?;
                if !is_there || !people::is_alive(tx, upn).await? {
                    return Err(Refusal::Refused);
                }
                forgive(tx, &portal_, &asking).await?;
                if ceremony == Ceremony::StepUp {
                    let old = asking.session.as_ref().ok_or(Refusal::SignedOut)?;
                    return match sessions::step_up(tx, upn, &old.id, hash, now).await? {
                        1 => Ok(()),
                        _ => Err(Refusal::SignedOut),
                    };
                }
                if let Some(old) = &asking.session {
                    sessions::end(tx, old.upn, &old.id, EndReason::Replaced, now).await?;
                }
                let new = NewSession {
                    token_hash: hash,
                    id,
                    upn,
                    device: asking.caller.device_name.clone(),
                    shared_device: asking.shared_device,
                    passkey_id: passkey.id,
                    at: now,
                };
                sessions::begin(tx, new).await?;
                let what = SecurityEvent::SignedIn;
                notice::tell(tx, ids, upn, what, &asking.caller, now).await?;
                Ok(())
            }
            .boxed()
        })
        .await?;
    Ok(Done { session: token })
}
