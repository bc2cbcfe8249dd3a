//! A device with a finger always on it: makes and uses one passkey (Web Authentication Level 3,
//! 6.1 and 6.5; keys on P-256).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;
const HAS_CREDENTIAL: u8 = 0x40;

pub struct Authenticator {
    origin: String,
    key: SigningKey,
    credential_id: [u8; 32],
    user_handle: String,
    /// How often the key was used; a copy of it would count anew.
    pub counter: u32,
}

impl Authenticator {
    pub fn new(origin: String) -> Self {
        let key: [u8; 32] = rand::random();
        Self {
            origin,
            key: SigningKey::from_slice(&key).unwrap(),
            credential_id: rand::random(),
            user_handle: String::new(),
            counter: 0,
        }
    }

    /// The credential, as JSON, for the options of a ceremony.
    pub fn answer(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        let options = &options["publicKey"];
        self.counter += 1;
        let credential = if options["user"].is_object() {
            self.create(options)
        } else {
            self.get(options)
        };
        credential.to_string()
    }

    fn create(&mut self, options: &Value) -> Value {
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(
            options["authenticatorSelection"]["userVerification"],
            "required"
        );
        options["user"]["id"]
            .as_str()
            .unwrap()
            .clone_into(&mut self.user_handle);
        let client_data = self.client_data("webauthn.create", options);
        let mut data = self.data(
            options["rp"]["id"].as_str().unwrap(),
            USER_PRESENT | USER_VERIFIED | HAS_CREDENTIAL,
        );
        data.extend([0; 16]);
        data.extend(
            u16::try_from(self.credential_id.len())
                .unwrap()
                .to_be_bytes(),
        );
        data.extend(self.credential_id);
        data.extend(self.public_key());
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(data);
        self.credential(&json!({
            "clientDataJSON": encode(client_data.as_bytes()),
            "attestationObject": encode(&attestation),
        }))
    }

    fn get(&self, options: &Value) -> Value {
        let client_data = self.client_data("webauthn.get", options);
        let data = self.data(
            options["rpId"].as_str().unwrap(),
            USER_PRESENT | USER_VERIFIED,
        );
        let signed = [&data[..], &Sha256::digest(client_data.as_bytes())].concat();
        let signature: Signature = self.key.sign(&signed);
        self.credential(&json!({
            "clientDataJSON": encode(client_data.as_bytes()),
            "authenticatorData": encode(&data),
            "signature": encode(signature.to_der().as_bytes()),
            "userHandle": self.user_handle,
        }))
    }

    fn client_data(&self, kind: &str, options: &Value) -> String {
        json!({
            "type": kind,
            "challenge": options["challenge"],
            "origin": self.origin,
            "crossOrigin": false,
        })
        .to_string()
    }

    fn data(&self, rp_id: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(rp_id.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// As a COSE key: EC2, ES256, P-256, x, y.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let [x, y] = [point.x().unwrap(), point.y().unwrap()];
        [
            b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20",
            &x[..],
            b"\x22\x58\x20",
            &y[..],
        ]
        .concat()
    }

    fn credential(&self, response: &Value) -> Value {
        let id = encode(&self.credential_id);
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "response": response,
            "clientExtensionResults": {},
        })
    }
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
