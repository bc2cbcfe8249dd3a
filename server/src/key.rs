//! The server's key: hashes what must not be stored as it is.

use std::{fs, io, io::Write as _, os::unix::fs::OpenOptionsExt as _, path::Path};

use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;

use crate::random::{self, Random};

/// The fewest characters of a key.
pub const LEAST: usize = 32;

/// A keyed hash. Activation and recovery codes are short; without the key a stolen table can't
/// be searched for them.
pub struct Key(SecretString);

impl Key {
    /// The configured key, else the one kept in the data folder, made when there is none.
    ///
    /// # Errors
    /// When the file can't be read or written, or holds no key.
    pub fn load(
        configured: Option<&SecretString>,
        data_dir: &Path,
        random: &dyn Random,
    ) -> io::Result<Self> {
        if let Some(key) = configured {
            return Ok(Self(key.clone()));
        }
        let file = data_dir.join("key");
        match read(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(data_dir)?;
                make(&file, random)?;
                read(&file)
            }
            read => read,
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

fn read(file: &Path) -> io::Result<Key> {
    let key = fs::read_to_string(file)?;
    let key = key.trim();
    if key.len() < LEAST {
        let problem = format!("it has fewer than {LEAST} characters");
        return Err(io::Error::new(io::ErrorKind::InvalidData, problem));
    }
    Ok(Key(key.into()))
}

/// Makes a key file, whole or not at all, unless another server is faster: then its key is the one.
fn make(file: &Path, random: &dyn Random) -> io::Result<()> {
    let written = file.with_extension(random::secret(random));
    let mut options = fs::OpenOptions::new();
    let mut writing = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&written)?;
    writing.write_all(random::secret(random).as_bytes())?;
    writing.sync_all()?;
    let made = fs::hard_link(&written, file);
    fs::remove_file(&written)?;
    match made {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::PathBuf, thread};

    use super::*;
    use crate::random::SystemRandom;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("mlango-key-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn servers_that_start_at_once_have_one_key() {
        let folder = folder("race");
        let loading = || {
            Key::load(None, &folder, &SystemRandom)
                .unwrap()
                .hash("x", &[])
        };
        let hashes: BTreeSet<_> = thread::scope(|scope| {
            let servers: Vec<_> = (0..16).map(|_| scope.spawn(loading)).collect();
            servers.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(hashes.len(), 1);
        let files: Vec<_> = fs::read_dir(&folder).unwrap().collect();
        assert_eq!(files.len(), 1, "nothing else is left: {files:?}");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_file_that_holds_no_key_is_refused() {
        let folder = folder("short");
        fs::create_dir_all(&folder).unwrap();
        for text in ["", "too short\n"] {
            fs::write(folder.join("key"), text).unwrap();
            assert!(Key::load(None, &folder, &SystemRandom).is_err(), "{text:?}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
