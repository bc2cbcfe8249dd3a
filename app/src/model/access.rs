//! The words of the access log: for what, on what grounds, and what of a person was read.

use super::coded::coded;

coded! {
    /// For what a record was read.
    pub enum Purpose {
        /// The person looked at their own record.
        OwnView = "own-view" => "access-purpose-own-view",
        /// The person signed in.
        SignIn = "sign-in" => "access-purpose-sign-in",
        /// An application was prepared, checked or decided.
        Application = "application" => "access-purpose-application",
        /// An appointment was prepared or held.
        Appointment = "appointment" => "access-purpose-appointment",
        /// The person asked for help.
        Help = "help" => "access-purpose-help",
        /// An entry was corrected or a duplicate resolved.
        Correction = "correction" => "access-purpose-correction",
        /// An auditor checked how records are used.
        Audit = "audit" => "access-purpose-audit",
    }
}

coded! {
    /// What allowed the reading.
    pub enum Basis {
        /// The person did it or asked for it.
        OwnRequest = "own-request" => "access-basis-own-request",
        /// The person agreed.
        Consent = "consent" => "access-basis-consent",
        /// A law gives the office the task.
        PublicTask = "public-task" => "access-basis-public-task",
        /// A law demands it.
        LegalDuty = "legal-duty" => "access-basis-legal-duty",
    }
}

coded! {
    /// What of a person's record was shown.
    pub enum DataShown {
        /// Names.
        Name = "name" => "access-data-name",
        /// The personal number.
        Upn = "upn" => "access-data-upn",
        /// Date of birth and sex.
        Birth = "birth" => "access-data-birth",
        /// Telephone number and email address.
        Contact = "contact" => "access-data-contact",
        /// Address.
        Address = "address" => "access-data-address",
        /// Documents with their numbers and dates.
        Documents = "documents" => "access-data-documents",
        /// Applications and their journal.
        Applications = "applications" => "access-data-applications",
        /// Appointments.
        Appointments = "appointments" => "access-data-appointments",
        /// Children and parents.
        Family = "family" => "access-data-family",
    }
}
