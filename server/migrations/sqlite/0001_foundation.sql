-- Times: microseconds since 1970 in UTC. Dates: ISO 8601. Money: minor units. JSON: text.
-- The same tables as in ../postgres, number for number.

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Offices and the days they are closed.

CREATE TABLE offices (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    town TEXT NOT NULL,
    district TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    latitude TEXT NOT NULL,
    longitude TEXT NOT NULL,
    desks INTEGER NOT NULL CHECK (desks >= 0),
    hours TEXT NOT NULL
) STRICT;

CREATE TABLE holidays (
    office_id TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL,
    names TEXT NOT NULL,
    PRIMARY KEY (office_id, date)
) STRICT;

-- The population register.

CREATE TABLE people (
    upn TEXT PRIMARY KEY,
    given_names TEXT NOT NULL,
    family_name TEXT NOT NULL,
    sex TEXT NOT NULL,
    born TEXT NOT NULL,
    phone TEXT,
    email TEXT,
    address TEXT NOT NULL,
    office_id TEXT NOT NULL REFERENCES offices (id),
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CHECK (given_names <> '' OR family_name <> '')
) STRICT;

CREATE TABLE relations (
    child_upn TEXT NOT NULL REFERENCES people (upn),
    guardian_upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    PRIMARY KEY (child_upn, guardian_upn)
) STRICT;
CREATE INDEX relations_guardian ON relations (guardian_upn);

CREATE TABLE staff (
    upn TEXT NOT NULL REFERENCES people (upn),
    role TEXT NOT NULL,
    office_id TEXT NOT NULL REFERENCES offices (id),
    PRIMARY KEY (upn, role)
) STRICT;

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    issued_on TEXT NOT NULL,
    expires_on TEXT,
    state TEXT NOT NULL,
    state_since INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_upn ON documents (upn);
CREATE INDEX documents_expiry ON documents (expires_on) WHERE state = 'active';

-- Who read what of whom. One row for each session, purpose, day and set of data.
CREATE TABLE access_entries (
    id TEXT PRIMARY KEY,
    subject_upn TEXT NOT NULL REFERENCES people (upn),
    reader_upn TEXT NOT NULL,
    reader_role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    data TEXT NOT NULL,
    at INTEGER NOT NULL,
    once_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX access_entries_subject ON access_entries (subject_upn, at);

-- Signing in.

CREATE TABLE accounts (
    upn TEXT PRIMARY KEY REFERENCES people (upn),
    user_handle BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE activation_codes (
    upn TEXT PRIMARY KEY REFERENCES people (upn),
    code_hash BLOB NOT NULL,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE TABLE passkeys (
    id TEXT PRIMARY KEY,
    credential_id BLOB NOT NULL UNIQUE,
    upn TEXT NOT NULL REFERENCES accounts (upn),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    backed_up INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER
) STRICT;
CREATE INDEX passkeys_upn ON passkeys (upn);

CREATE TABLE recovery_codes (
    code_hash BLOB PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES accounts (upn),
    created_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX recovery_codes_upn ON recovery_codes (upn);

-- A started passkey ceremony, or an activation between its code and its passkey. What was started
-- in a session is good in that session only and ends with it.
CREATE TABLE ceremonies (
    id_hash BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    upn TEXT,
    session_id TEXT,
    state TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX ceremonies_upn ON ceremonies (upn);
CREATE INDEX ceremonies_expiry ON ceremonies (expires_at);

CREATE TABLE sessions (
    token_hash BLOB PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    upn TEXT NOT NULL REFERENCES accounts (upn),
    device TEXT NOT NULL,
    shared_device INTEGER NOT NULL,
    passkey_id TEXT,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    stepped_up_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_because TEXT
) STRICT;
CREATE INDEX sessions_upn ON sessions (upn, created_at);
CREATE INDEX sessions_age ON sessions (last_seen_at);

-- A form as it is shown again for a while, to the device and the person (none: a visitor) that sent it.
CREATE TABLE kept_forms (
    id TEXT PRIMARY KEY,
    device_hash BLOB NOT NULL,
    owner TEXT NOT NULL,
    path TEXT NOT NULL,
    sealed BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_forms_device ON kept_forms (device_hash);
CREATE INDEX kept_forms_expiry ON kept_forms (expires_at);

-- Attempts that may be repeated only so often; the key is a hash, never the value itself.
CREATE TABLE throttles (
    action TEXT NOT NULL,
    key_hash BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    window_started_at INTEGER NOT NULL,
    locked_until INTEGER,
    PRIMARY KEY (action, key_hash)
) STRICT;
CREATE INDEX throttles_age ON throttles (window_started_at);

CREATE TABLE security_events (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    device TEXT NOT NULL,
    device_hash BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX security_events_upn ON security_events (upn, at);

-- Applications.

CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    answers TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX drafts_one ON drafts (upn, kind);
CREATE INDEX drafts_age ON drafts (updated_at);

CREATE TABLE applications (
    reference TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    answers TEXT NOT NULL,
    document_id TEXT REFERENCES documents (id),
    office_id TEXT NOT NULL REFERENCES offices (id),
    fee_minor INTEGER NOT NULL,
    fee_currency TEXT NOT NULL,
    draft_id TEXT NOT NULL UNIQUE,
    submitted_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    closed_at INTEGER
) STRICT;
CREATE INDEX applications_upn ON applications (upn, submitted_at);
CREATE UNIQUE INDEX applications_one_open ON applications (upn, kind) WHERE closed_at IS NULL;
CREATE INDEX applications_resting ON applications (state, updated_at) WHERE closed_at IS NULL;

-- Without an actor: a deadline passed.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES applications (reference),
    actor_upn TEXT,
    actor_role TEXT,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_reference ON journal (reference, id);

-- A text is a translation key and its arguments: it reads in the language of its reader.
CREATE TABLE messages (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    link TEXT NOT NULL,
    at INTEGER NOT NULL,
    read_at INTEGER
) STRICT;
CREATE INDEX messages_upn ON messages (upn, at);

-- Appointments.

CREATE TABLE bookings (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES applications (reference),
    upn TEXT NOT NULL REFERENCES people (upn),
    service TEXT NOT NULL,
    office_id TEXT NOT NULL REFERENCES offices (id),
    starts_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    state TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    booked_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (upn, idempotency_key)
) STRICT;
CREATE INDEX bookings_slot ON bookings (office_id, starts_at) WHERE state = 'booked';
CREATE UNIQUE INDEX bookings_one_active ON bookings (upn, service) WHERE state = 'booked';
CREATE INDEX bookings_reference ON bookings (reference);
