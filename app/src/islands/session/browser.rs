//! The clock, the shared memory of the tabs and the service worker. On the server there is none.

#[cfg(not(feature = "hydrate"))]
mod here {
    pub fn start() {}
    pub fn seen() {}
    pub fn leave(_: &str) {}
    pub fn every_second(_: impl FnMut(i64) + 'static) {}
}

#[cfg(not(feature = "hydrate"))]
pub(super) use here::{every_second, leave, seen, start};

#[cfg(feature = "hydrate")]
pub(super) use there::{every_second, leave, seen, start};

#[cfg(feature = "hydrate")]
mod there {
    use js_sys::{Date, Function, Promise, Reflect};
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;

    /// When any tab last asked the server for something, in milliseconds since 1970.
    const SEEN: &str = "seen";

    /// This page was just asked for; offline there is a page for it.
    pub fn start() {
        seen();
        let container = get(&get(&js_sys::global(), "navigator"), "serviceWorker");
        let Ok(register) = get(&container, "register").dyn_into::<Function>() else {
            return;
        };
        if let Ok(promise) = register.call1(&container, &"/sw.js".into())
            && let Ok(promise) = promise.dyn_into::<Promise>()
        {
            wasm_bindgen_futures::spawn_local(async move {
                // Without it the browser shows its own page when offline.
                let _ = JsFuture::from(promise).await;
            });
        }
    }

    /// The server was asked for something now.
    pub fn seen() {
        let _ = call("setItem", &[SEEN.into(), Date::now().to_string().into()]);
    }

    /// Leaves for another page; what was on this one can't be reached by going back.
    pub fn leave(path: &str) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().replace(path);
        }
    }

    /// Calls with the seconds since any tab was last seen, every second.
    pub fn every_second(mut tell: impl FnMut(i64) + 'static) {
        wasm_bindgen_futures::spawn_local(async move {
            let opened = Date::now();
            loop {
                gloo_timers::future::TimeoutFuture::new(1_000).await;
                let last = call("getItem", &[SEEN.into()])
                    .and_then(|seen| seen.as_string())
                    .and_then(|seen| seen.parse::<f64>().ok())
                    .unwrap_or(opened);
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "seconds of a session's rest"
                )]
                tell(((Date::now() - last) / 1_000.0) as i64);
            }
        });
    }

    /// A method of the tabs' shared memory, where the browser lets us have it.
    fn call(method: &str, arguments: &[JsValue]) -> Option<JsValue> {
        let memory = get(&js_sys::global(), "localStorage");
        let method: Function = get(&memory, method).dyn_into().ok()?;
        method.apply(&memory, &arguments.iter().collect()).ok()
    }

    fn get(of: &JsValue, name: &str) -> JsValue {
        Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
    }
}
