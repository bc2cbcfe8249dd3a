//! The few things islands ask of the browser, by their names: bindings for whole interfaces would
//! weigh more than the islands.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A property, `undefined` where there is none.
pub fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Something every script can reach: `navigator`, `localStorage`.
pub fn global(name: &str) -> JsValue {
    get(&js_sys::global(), name)
}

/// Calls a method.
///
/// # Errors
/// What it throws, or that there is none.
pub fn call(of: &JsValue, method: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = get(of, method).dyn_into()?;
    method.apply(of, &arguments.iter().copied().collect::<Array>())
}

/// Calls a method that promises something, and waits for it.
///
/// # Errors
/// What it throws or rejects with.
pub async fn wait(of: &JsValue, method: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let promise: Promise = call(of, method, arguments)?.dyn_into()?;
    JsFuture::from(promise).await
}

/// An object with these properties.
pub fn object(properties: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        // A fresh object takes every property.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// A new object of a class every script can reach.
///
/// # Errors
/// What its constructor throws, or that there is no such class.
pub fn new(class: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let class: Function = global(class).dyn_into()?;
    Reflect::construct(&class, &arguments.iter().copied().collect::<Array>())
}

/// Leaves for another page.
pub fn go(path: &str) {
    let _ = call(&global("location"), "assign", &[&path.into()]);
}

/// Leaves for another page; going back does not lead to this one.
pub fn leave(path: &str) {
    let _ = call(&global("location"), "replace", &[&path.into()]);
}
