//! Stands in for the HTTP client with which cargo-leptos downloads tools: the same names, and a
//! refusal. (`no_downloads` keeps it from being called, yet not from being compiled.)

use std::fmt;

/// The refusal.
#[derive(Debug)]
pub struct Error;

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("this cargo-leptos downloads nothing: put the tool on PATH")
    }
}

impl std::error::Error for Error {}

/// A refused client is still a client.
#[derive(Default)]
pub struct ClientBuilder;

#[derive(Default)]
pub struct Client;

pub struct Request;

/// No response ever exists.
pub enum Response {}

impl ClientBuilder {
    pub fn user_agent(self, _: &str) -> Self {
        self
    }

    pub fn build(self) -> Result<Client, Error> {
        Ok(Client)
    }
}

impl Client {
    pub fn get(&self, _: impl AsRef<str>) -> Request {
        Request
    }
}

impl Request {
    pub async fn send(self) -> Result<Response, Error> {
        Err(Error)
    }
}

impl Response {
    pub fn status(&self) -> Status {
        match *self {}
    }

    pub async fn bytes(self) -> Result<bytes::Bytes, Error> {
        match self {}
    }

    pub async fn json<T: serde::de::DeserializeOwned>(self) -> Result<T, Error> {
        match self {}
    }
}

pub enum Status {}

impl Status {
    pub fn is_success(&self) -> bool {
        match *self {}
    }
}

impl fmt::Display for Status {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

/// Refuses.
///
/// # Errors
/// Always.
pub async fn get(_: impl AsRef<str>) -> Result<Response, Error> {
    Err(Error)
}
