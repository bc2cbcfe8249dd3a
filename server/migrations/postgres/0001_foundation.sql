-- Times: microseconds since 1970 in UTC. Dates: ISO 8601. Money: minor units. JSON: text.
-- The same tables as in ../sqlite, number for number.

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

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
    desks BIGINT NOT NULL CHECK (desks >= 0),
    hours TEXT NOT NULL
);

CREATE TABLE holidays (
    office_id TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL,
    names TEXT NOT NULL,
    PRIMARY KEY (office_id, date)
);

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
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CHECK (given_names <> '' OR family_name <> '')
);

CREATE TABLE relations (
    child_upn TEXT NOT NULL REFERENCES people (upn),
    guardian_upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    PRIMARY KEY (child_upn, guardian_upn)
);
CREATE INDEX relations_guardian ON relations (guardian_upn);

CREATE TABLE staff (
    upn TEXT NOT NULL REFERENCES people (upn),
    role TEXT NOT NULL,
    office_id TEXT NOT NULL REFERENCES offices (id),
    PRIMARY KEY (upn, role)
);

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    issued_on TEXT NOT NULL,
    expires_on TEXT,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL
);
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
    at BIGINT NOT NULL,
    once_key TEXT NOT NULL UNIQUE
);
CREATE INDEX access_entries_subject ON access_entries (subject_upn, at);

-- Signing in.

CREATE TABLE accounts (
    upn TEXT PRIMARY KEY REFERENCES people (upn),
    user_handle BYTEA NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE activation_codes (
    upn TEXT PRIMARY KEY REFERENCES people (upn),
    code_hash BYTEA NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE passkeys (
    id TEXT PRIMARY KEY,
    credential_id BYTEA NOT NULL UNIQUE,
    upn TEXT NOT NULL REFERENCES accounts (upn),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    backed_up BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);
CREATE INDEX passkeys_upn ON passkeys (upn);

CREATE TABLE recovery_codes (
    code_hash BYTEA PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES accounts (upn),
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX recovery_codes_upn ON recovery_codes (upn);

-- A started passkey ceremony, or an activation between its code and its passkey. What was started
-- in a session is good in that session only and ends with it.
CREATE TABLE ceremonies (
    id_hash BYTEA PRIMARY KEY,
    kind TEXT NOT NULL,
    upn TEXT,
    session_id TEXT,
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX ceremonies_upn ON ceremonies (upn);
CREATE INDEX ceremonies_expiry ON ceremonies (expires_at);

CREATE TABLE sessions (
    token_hash BYTEA PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    upn TEXT NOT NULL REFERENCES accounts (upn),
    device TEXT NOT NULL,
    shared_device BOOLEAN NOT NULL,
    passkey_id TEXT,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    stepped_up_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_because TEXT
);
CREATE INDEX sessions_upn ON sessions (upn, created_at);
CREATE INDEX sessions_age ON sessions (last_seen_at);

-- A form as it is shown again for a while, to the device and the person (none: a visitor) that sent it.
CREATE TABLE kept_forms (
    id TEXT PRIMARY KEY,
    device_hash BYTEA NOT NULL,
    owner TEXT NOT NULL,
    path TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX kept_forms_device ON kept_forms (device_hash);
CREATE INDEX kept_forms_expiry ON kept_forms (expires_at);

-- Attempts that may be repeated only so often; the key is a hash, never the value itself.
CREATE TABLE throttles (
    action TEXT NOT NULL,
    key_hash BYTEA NOT NULL,
    attempts BIGINT NOT NULL,
    window_started_at BIGINT NOT NULL,
    locked_until BIGINT,
    PRIMARY KEY (action, key_hash)
);
CREATE INDEX throttles_age ON throttles (window_started_at);

CREATE TABLE security_events (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    device TEXT NOT NULL,
    device_hash BYTEA NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX security_events_upn ON security_events (upn, at);

-- Applications.

CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    answers TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
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
    fee_minor BIGINT NOT NULL,
    fee_currency TEXT NOT NULL,
    draft_id TEXT NOT NULL UNIQUE,
    submitted_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX applications_upn ON applications (upn, submitted_at);
CREATE UNIQUE INDEX applications_one_open ON applications (upn, kind) WHERE closed_at IS NULL;
CREATE INDEX applications_resting ON applications (state, updated_at) WHERE closed_at IS NULL;

-- Without an actor: a deadline passed.
CREATE TABLE journal (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES applications (reference),
    actor_upn TEXT,
    actor_role TEXT,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX journal_reference ON journal (reference, id);

-- A text is a translation key and its arguments: it reads in the language of its reader.
CREATE TABLE messages (
    id TEXT PRIMARY KEY,
    upn TEXT NOT NULL REFERENCES people (upn),
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    link TEXT NOT NULL,
    at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE INDEX messages_upn ON messages (upn, at);

-- Appointments.

CREATE TABLE bookings (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES applications (reference),
    upn TEXT NOT NULL REFERENCES people (upn),
    service TEXT NOT NULL,
    office_id TEXT NOT NULL REFERENCES offices (id),
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    state TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    booked_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (upn, idempotency_key)
);
CREATE INDEX bookings_slot ON bookings (office_id, starts_at) WHERE state = 'booked';
CREATE UNIQUE INDEX bookings_one_active ON bookings (upn, service) WHERE state = 'booked';
CREATE INDEX bookings_reference ON bookings (reference);

-- How many places of a slot are taken. PostgreSQL only: its row lock is what makes one statement
-- out of "is there a place" and "take it" (SQLite has one writer and counts).
CREATE TABLE slots (
    office_id TEXT NOT NULL REFERENCES offices (id),
    starts_at BIGINT NOT NULL,
    taken BIGINT NOT NULL CHECK (taken >= 0),
    PRIMARY KEY (office_id, starts_at)
) WITH (fillfactor = 50);
