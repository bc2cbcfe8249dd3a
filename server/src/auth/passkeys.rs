//! Passkey ceremonies: making a passkey, signing in with one, using one again.
//!
//! A started ceremony is a row found by a cookie's hash for five minutes; ending it takes the
//! row first, so it can't be replayed whatever comes of it.

use app::{
    api::{ApiError, passkeys::Ceremony},
    model::{SecurityEvent, Upn},
};
use chrono::TimeDelta;
use futures::FutureExt as _;
use serde::de::DeserializeOwned;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid, WebauthnError,
};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::{
    grant::{self, Shown},
    notice, recovery_codes,
    session::{EndReason, Session, token_hash},
    throttle::{self, CEREMONY_BY_DEVICE, Guess},
    token,
};
use crate::{
    portal::Portal,
    storage::{
        StorageError, Tx, accounts,
        ceremonies::{self, Remembered},
        codes,
        passkeys::{self, StoredPasskey},
        people,
        sessions::{self, NewSession},
    },
};

/// How long a ceremony may take.
const LIFE: TimeDelta = TimeDelta::minutes(5);

/// Why a ceremony came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Not signed in, or the grant has expired.
    #[error("signed out")]
    SignedOut,
    /// Nothing that may be used.
    #[error("refused")]
    Refused,
    /// Too many refusals before.
    #[error("too many tries")]
    TooMany,
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<WebauthnError> for Refusal {
    fn from(error: WebauthnError) -> Self {
        tracing::info!(error = &error as &dyn std::error::Error, "ceremony refused");
        Self::Refused
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SignedOut => Self::SignedOut,
            Refusal::Refused => Self::Refused,
            Refusal::TooMany => Self::TooMany,
            Refusal::Storage(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "storage failed");
                Self::Unavailable
            }
        }
    }
}

/// Who is asking.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    /// The live session.
    pub session: Option<Session>,
    /// The cookie of a started ceremony.
    pub ceremony: Option<String>,
    /// The cookie of a grant.
    pub grant: Option<String>,
    /// The device in words.
    pub device: String,
    /// Which device, without saying whose.
    pub device_hash: [u8; 32],
    /// Others use the device too.
    pub shared_device: bool,
}

/// A started ceremony.
pub struct Begun {
    /// The options for the browser, as JSON.
    pub options: String,
    /// The token for the ceremony's cookie.
    pub token: String,
}

/// An ended ceremony.
pub struct Done {
    /// The token for the session's cookie.
    pub session: String,
}

/// Starts a ceremony.
///
/// # Errors
/// [`Refusal`].
pub async fn begin(portal: &Portal, ceremony: Ceremony, asking: Asking) -> Result<Begun, Refusal> {
    let now = portal.now();
    let token = token::new(portal);
    let (options, state, upn) = if ceremony.makes_one() {
        let upn = maker(portal, ceremony, &asking).await?;
        let (options, state) = offer(portal, upn).await?;
        (options, state, Some(upn))
    } else {
        let upn = match (ceremony, &asking.session) {
            (Ceremony::StepUp, Some(session)) => Some(session.upn),
            (Ceremony::StepUp, None) => return Err(Refusal::SignedOut),
            _ => None,
        };
        let (mut options, state) = portal.webauthn.start_discoverable_authentication()?;
        options.mediation = None;
        (json(&options)?, json(&state)?, upn)
    };
    let hash = token_hash(&token);
    let what = Remembered { upn, state };
    portal
        .db
        .write(move |tx| {
            async move { ceremonies::put(tx, hash, ceremony.code(), what, now.plus(LIFE)).await }
                .boxed()
        })
        .await?;
    Ok(Begun { options, token })
}

/// Whose passkey is to be made: by a grant, or by a session with a fresh passkey.
async fn maker(portal: &Portal, ceremony: Ceremony, asking: &Asking) -> Result<Upn, Refusal> {
    let now = portal.now();
    if ceremony == Ceremony::Another {
        return asking
            .session
            .as_ref()
            .filter(|session| session.is_stepped_up(now))
            .map(|session| session.upn)
            .ok_or(Refusal::SignedOut);
    }
    let Some(grant) = asking.grant.clone() else {
        return Err(Refusal::SignedOut);
    };
    let found = portal
        .db
        .read(move |tx| async move { grant::find(tx, &grant, now).await }.boxed())
        .await?;
    found.ok_or(Refusal::SignedOut)
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
    let now = portal.now();
    let hash = token_hash(asking.ceremony.as_deref().ok_or(Refusal::Refused)?);
    let (device, portal_) = (asking.device_hash, portal.clone());
    let begun = portal
        .db
        .write(move |tx| {
            async move {
                let limits = [(CEREMONY_BY_DEVICE, device.as_slice())];
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
    if ceremony.makes_one() {
        let state: PasskeyRegistration = read(&begun.state)?;
        let made: RegisterPublicKeyCredential = read(credential)?;
        let passkey = portal.webauthn.finish_passkey_registration(&made, &state)?;
        let upn = begun.upn.ok_or(Refusal::Refused)?;
        keep(portal, ceremony, asking, upn, passkey).await
    } else {
        let state: DiscoverableAuthentication = read(&begun.state)?;
        let used: PublicKeyCredential = read(credential)?;
        let (passkey, backed_up) = prove(portal, &asking, state, &used).await?;
        if ceremony == Ceremony::StepUp && begun.upn != Some(passkey.upn) {
            return Err(Refusal::Refused);
        }
        enter(portal, ceremony, asking, passkey, backed_up).await
    }
}

/// Keeps a new passkey, and lets its maker in. Every other session of the person ends.
async fn keep(
    portal: &Portal,
    ceremony: Ceremony,
    asking: Asking,
    upn: Upn,
    credential: Passkey,
) -> Result<Done, Refusal> {
    let now = portal.now();
    let session = token::new(portal);
    let new = NewSession {
        token_hash: token_hash(&session),
        id: portal.new_id().to_string(),
        upn,
        device: asking.device.clone(),
        shared_device: asking.shared_device,
        passkey_id: portal.new_id().to_string(),
        at: now,
    };
    let seed = token::new(portal);
    let ids = [portal.new_id(), portal.new_id()];
    let portal_ = portal.clone();
    let codes_token = asking.grant.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                if ceremony == Ceremony::WithCode {
                    let grant = asking.grant.as_deref().ok_or(Refusal::SignedOut)?;
                    let granted = grant::take(tx, grant, now).await?;
                    let (granted_to, shown) = granted.ok_or(Refusal::SignedOut)?;
                    let is_first = shown == Shown::Activation;
                    if granted_to != upn
                        || (is_first && !codes::use_activation(tx, upn, now).await?)
                    {
                        return Err(Refusal::Refused);
                    }
                }
                let passkey = StoredPasskey {
                    id: new.passkey_id.clone(),
                    upn,
                    name: asking.device.clone(),
                    credential,
                    created_at: now,
                    last_used_at: None,
                };
                if !passkeys::add(tx, &passkey).await? {
                    return Err(Refusal::Refused);
                }
                forgive(tx, &portal_, &asking).await?;
                sessions::end_others(tx, upn, "", now).await?;
                sessions::begin(tx, new).await?;
                if let (Ceremony::WithCode, Some(token)) = (ceremony, &codes_token) {
                    recovery_codes::renew(tx, &portal_.key, token, upn, seed, now).await?;
                }
                let what = SecurityEvent::PasskeyAdded;
                notice::tell(tx, ids, upn, what, &asking.device, now).await?;
                Ok(())
            }
            .boxed()
        })
        .await?;
    Ok(Done { session })
}

/// The passkey that signed, and whether its provider keeps a copy.
async fn prove(
    portal: &Portal,
    asking: &Asking,
    state: DiscoverableAuthentication,
    used: &PublicKeyCredential,
) -> Result<(StoredPasskey, bool), Refusal> {
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
            let (upn, device, now) = (passkey.upn, asking.device.clone(), portal.now());
            let what = SecurityEvent::PasskeyCopied;
            portal
                .db
                .write(move |tx| {
                    async move { notice::tell(tx, ids, upn, what, &device, now).await }.boxed()
                })
                .await?;
            return Err(Refusal::Refused);
        }
        Err(error) => return Err(error.into()),
    };
    passkey.credential.update_credential(&result);
    Ok((passkey, result.backup_state()))
}

/// Lets the person of a passkey in, under a new token.
async fn enter(
    portal: &Portal,
    ceremony: Ceremony,
    asking: Asking,
    passkey: StoredPasskey,
    backed_up: bool,
) -> Result<Done, Refusal> {
    let now = portal.now();
    let session = token::new(portal);
    let hash = token_hash(&session);
    let id = portal.new_id().to_string();
    let ids = [portal.new_id(), portal.new_id()];
    let portal_ = portal.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                let upn = passkey.upn;
                forgive(tx, &portal_, &asking).await?;
                passkeys::used(tx, &passkey.id, &passkey.credential, backed_up, now).await?;
                if let (Ceremony::StepUp, Some(old)) = (ceremony, &asking.session) {
                    let changed = sessions::step_up(tx, &old.id, hash, now).await?;
                    return if changed == 1 {
                        Ok(())
                    } else {
                        Err(Refusal::SignedOut)
                    };
                }
                if let Some(old) = &asking.session {
                    sessions::end(tx, old.upn, &old.id, EndReason::Replaced, now).await?;
                }
                let new = NewSession {
                    token_hash: hash,
                    id,
                    upn,
                    device: asking.device.clone(),
                    shared_device: asking.shared_device,
                    passkey_id: passkey.id,
                    at: now,
                };
                sessions::begin(tx, new).await?;
                let what = SecurityEvent::SignedIn;
                notice::tell(tx, ids, upn, what, &asking.device, now).await?;
                Ok(())
            }
            .boxed()
        })
        .await?;
    Ok(Done { session })
}

/// Forgets what was refused on this device: somebody with a good passkey holds it.
async fn forgive(tx: &mut Tx, portal: &Portal, asking: &Asking) -> Result<(), StorageError> {
    throttle::clear(tx, &portal.key, CEREMONY_BY_DEVICE, &asking.device_hash).await
}

fn json(value: &impl serde::Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|_| Refusal::Refused)
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, Refusal> {
    serde_json::from_str(json).map_err(|_| Refusal::Refused)
}
