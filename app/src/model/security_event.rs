//! What can happen to the security of an account.

use super::coded::coded;

coded! {
    /// Something a person should be able to look up later.
    pub enum SecurityEvent {
        /// A passkey signed in.
        SignedIn = "signed-in" => "security-event-signed-in",
        /// A passkey was made.
        PasskeyAdded = "passkey-added" => "security-event-passkey-added",
        /// A passkey was removed.
        PasskeyRemoved = "passkey-removed" => "security-event-passkey-removed",
        /// A passkey counted backwards: there may be a copy of it. The sign-in was refused.
        PasskeyCopied = "passkey-copied" => "security-event-passkey-copied",
        /// A recovery code was used.
        RecoveryCodeUsed = "recovery-code-used" => "security-event-recovery-code-used",
        /// New recovery codes took the place of the older ones.
        RecoveryCodesRenewed = "recovery-codes-renewed" => "security-event-recovery-codes-renewed",
        /// All other sessions were ended.
        SessionsEnded = "sessions-ended" => "security-event-sessions-ended",
    }
}
