//! Posting a form from the browser.

#[cfg(feature = "hydrate")]
pub(super) use there::post;

/// The server compiles the islands too; it never runs their calls.
#[cfg(not(feature = "hydrate"))]
pub(super) fn post(
    _: &str,
    _: &[(&str, &str)],
) -> impl Future<Output = Result<String, super::ApiError>> {
    std::future::ready(Err(super::ApiError::Unavailable))
}

#[cfg(feature = "hydrate")]
mod there {
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{RequestInit, Response, UrlSearchParams};

    use crate::api::ApiError;

    /// Posts `fields` to a path of ours; answers the body.
    pub async fn post(path: &str, fields: &[(&str, &str)]) -> Result<String, ApiError> {
        let response = send(path, fields)
            .await
            .map_err(|_offline| ApiError::Unavailable)?;
        if !response.ok() {
            return Err(ApiError::of_status(response.status()));
        }
        let text = async { JsFuture::from(response.text()?).await };
        let text = text.await.map_err(|_broken| ApiError::Unavailable)?;
        Ok(text.as_string().unwrap_or_default())
    }

    async fn send(path: &str, fields: &[(&str, &str)]) -> Result<Response, JsValue> {
        let body = UrlSearchParams::new()?;
        for (name, value) in fields {
            body.append(name, value);
        }
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&body);
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let response = JsFuture::from(window.fetch_with_str_and_init(path, &request)).await?;
        response.dyn_into()
    }
}
