//! A visitor who is signed in.

use std::ops::Deref;

use app::model::DataShown;
use axum::{
    extract::FromRequestParts,
    http::{Method, request::Parts},
    response::{IntoResponse, Response},
};

use super::{error::Error, visitor::Visitor};
use crate::{
    auth::session::{Session, SessionState},
    domain::record::{self, Look},
    storage::StorageError,
};

/// The page that says so.
pub const ENDED: &str = "/session-ended";

/// Marks the answer to somebody whose session has ended.
#[derive(Clone, Copy, Debug)]
pub struct SessionEnded;

/// A signed-in visitor. Everybody else is sent to sign in, and comes back afterwards.
#[derive(Clone)]
pub struct Citizen {
    visitor: Visitor,
    /// The live session.
    pub session: Session,
}

impl Deref for Citizen {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl Citizen {
    /// Writes down that this person was shown these data of theirs. Every page that shows any
    /// does it first.
    ///
    /// # Errors
    /// When the database can't: then nothing is shown.
    pub async fn write_down(&self, data: &[DataShown]) -> Result<(), StorageError> {
        let portal = &self.portal;
        let look = Look {
            id: portal.new_id(),
            upn: self.session.upn,
            session: self.session.id.clone(),
            today: portal.today(),
            now: portal.now(),
        };
        record::write_down(&portal.db, look, data).await
    }

    /// Lets somebody on who used a passkey within the last minutes.
    ///
    /// # Errors
    /// The way to use it again, which leads back to the page at `back` ("/id").
    #[expect(clippy::result_large_err, reason = "a handler returns it at once")]
    pub fn require_step_up(&self, back: &str) -> Result<(), Response> {
        if self.session.is_stepped_up(self.portal.now()) {
            Ok(())
        } else {
            Err(self.redirect(&format!("/step-up?next={back}")))
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Citizen {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, state)
            .await
            .map_err(IntoResponse::into_response)?;
        match &visitor.session {
            SessionState::Live(session) => {
                let session = session.clone();
                Ok(Self { visitor, session })
            }
            SessionState::None => Err(visitor.redirect(&leading_back("/sign-in", parts, &visitor))),
            SessionState::Ended(_) => {
                let mut response = visitor.redirect(&leading_back(ENDED, parts, &visitor));
                response.extensions_mut().insert(SessionEnded);
                Err(response)
            }
            SessionState::Unknown => Err(Error::Storage(StorageError::Busy).into_response()),
        }
    }
}

/// A page that leads back here. Only a page that was asked for is worth coming back to, and only
/// its path is kept: no query ever holds anything personal.
fn leading_back(to: &str, parts: &Parts, visitor: &Visitor) -> String {
    if parts.method == Method::GET {
        format!("{to}?next={}", visitor.path)
    } else {
        to.to_owned()
    }
}
