//! A passkey was made: it is kept, and its maker let in.

use app::{
    api::passkeys::Ceremony,
    model::{SecurityEvent, Timestamp, Upn},
};
use futures::FutureExt as _;
use webauthn_rs::prelude::Passkey;

use super::{Asking, Done, Refusal, forgive};
use crate::{
    auth::{
        grant::{self, Shown},
        notice, recovery_codes,
        session::{EndReason, token_hash},
        token,
    },
    portal::Portal,
    storage::{
        Tx, codes,
        passkeys::{self, StoredPasskey},
        people,
        sessions::{self, NewSession},
    },
};

/// Keeps a new passkey, and lets its maker in. Every other session of the person ends.
pub(super) async fn keep(
    portal: &Portal,
    ceremony: Ceremony,
    asking: Asking,
    upn: Upn,
    credential: Passkey,
) -> Result<Done, Refusal> {
    let now = portal.now();
    let token = token::new(portal);
    // With one passkey more a shared device is still shared.
    let shared_device = match (ceremony, &asking.session) {
        (Ceremony::Another, Some(session)) => session.shared_device,
        _ => asking.shared_device,
    };
    let session = NewSession {
        token_hash: token_hash(&token),
        id: portal.new_id().to_string(),
        upn,
        device: asking.caller.device_name.clone(),
        shared_device,
        passkey_id: portal.new_id().to_string(),
        at: now,
    };
    let passkey = StoredPasskey {
        id: session.passkey_id.clone(),
        upn,
        name: asking.caller.device_name.clone(),
        credential,
        created_at: now,
        last_used_at: None,
    };
    let seed = token::new(portal);
    let ids = [portal.new_id(), portal.new_id()];
    let portal_ = portal.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                permit(tx, ceremony, &asking, upn, now).await?;
                if !people::is_alive(tx, upn).await? || !passkeys::add(tx, &passkey).await? {
                    return Err(Refusal::Refused);
                }
                forgive(tx, &portal_, &asking).await?;
                sessions::end_others(tx, upn, "", now).await?;
                let id = session.id.clone();
                sessions::begin(tx, session).await?;
                if let (Ceremony::WithCode, Some(grant)) = (ceremony, &asking.grant) {
                    let holder = (grant.as_str(), id);
                    recovery_codes::renew(tx, &portal_.key, holder, upn, seed, now).await?;
                }
                let what = SecurityEvent::PasskeyAdded;
                notice::tell(tx, ids, upn, what, &asking.caller, now).await?;
                Ok(())
            }
            .boxed()
        })
        .await?;
    Ok(Done { session: token })
}

/// Uses up what permits it: the session that asks, which ends here with all others, or the grant
/// and its code. Whoever was signed in on this device while a code was shown is signed out.
async fn permit(
    tx: &mut Tx,
    ceremony: Ceremony,
    asking: &Asking,
    upn: Upn,
    now: Timestamp,
) -> Result<(), Refusal> {
    let ended = match &asking.session {
        Some(old) => sessions::end(tx, old.upn, &old.id, EndReason::Replaced, now).await?,
        None => 0,
    };
    if ceremony == Ceremony::Another {
        let session = asking.session.as_ref();
        let is_fresh = session.is_some_and(|session| session.is_stepped_up(now));
        return if ended == 1 && is_fresh {
            Ok(())
        } else {
            Err(Refusal::SignedOut)
        };
    }
    let grant = asking.grant.as_deref().ok_or(Refusal::SignedOut)?;
    let (granted_to, shown) = grant::take(tx, grant, now)
        .await?
        .ok_or(Refusal::SignedOut)?;
    let is_good = match shown {
        Shown::Activation { hash } => codes::use_activation(tx, upn, hash, now).await?,
        Shown::Recovery => true,
    };
    if is_good && granted_to == upn {
        Ok(())
    } else {
        Err(Refusal::Refused)
    }
}
