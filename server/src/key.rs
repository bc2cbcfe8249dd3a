//! The server's key: hashes what must not be stored as it is.

use std::{fs, io::Write as _, os::unix::fs::OpenOptionsExt as _, path::Path};

use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;

use crate::random::Random;

/// A keyed hash. Activation and recovery codes are short; without the key a stolen table can't
/// be searched for them.
pub struct Key(SecretString);

impl Key {
    /// The configured key, else the one kept in the data folder, made when there is none.
    ///
    /// # Errors
    /// When the file can't be read or written.
    pub fn load(
        configured: Option<&SecretString>,
        data_dir: &Path,
        random: &dyn Random,
    ) -> std::io::Result<Self> {
        if let Some(key) = configured {
            return Ok(Self(key.clone()));
        }
        let file = data_dir.join("key");
        match fs::read_to_string(&file) {
            Ok(key) => Ok(Self(key.trim().into())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                fs::create_dir_all(data_dir)?;
                let mut bytes = [0; 32];
                random.fill(&mut bytes);
                let key = hex(&bytes);
                let options = fs::OpenOptions::new()
                    .write(true)
                    .create_new(true)
                    .mode(0o600)
                    .clone();
                match options.open(&file) {
                    Ok(mut file) => file.write_all(key.as_bytes())?,
                    // Another server was faster: its key is the one.
                    Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                        return Ok(Self(fs::read_to_string(&file)?.trim().into()));
                    }
                    Err(error) => return Err(error),
                }
                Ok(Self(key.into()))
            }
            Err(error) => Err(error),
        }
    }

    /// The keyed hash of `parts` for one `purpose` (HMAC-SHA-256, RFC 2104). Each part is
    /// preceded by its length, so no two lists of parts are hashed alike.
    ///
    /// # Panics
    /// Never: HMAC takes keys of any length.
    pub fn hash(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.expose_secret().as_bytes())
            .expect("any key length");
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
