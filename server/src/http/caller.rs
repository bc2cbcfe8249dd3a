//! Where a request comes from, for what is counted and told.

use axum::{extract::FromRequestParts, http::request::Parts};

use super::{
    error::{Error, Result},
    layers::limits,
    visitor::Visitor,
};
use crate::{auth::caller::Caller, portal::Portal};

impl FromRequestParts<Portal> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self> {
        let visitor = Visitor::from_request_parts(parts, portal).await?;
        Ok(Self {
            device: visitor.device,
            device_name: visitor.device_name.clone(),
            network: limits::network(portal, &parts.headers, &parts.extensions),
        })
    }
}
