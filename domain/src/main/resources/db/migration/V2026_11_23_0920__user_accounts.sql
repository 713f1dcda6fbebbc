-- Why: people sign in with our own session, kept here, so that it works across nodes and survives a restart.
CREATE SEQUENCE user_account_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE user_account (
    id             bigint PRIMARY KEY,
    version        int NOT NULL,
    handle         text NOT NULL UNIQUE,
    email          text NOT NULL UNIQUE,
    name           text NOT NULL,
    language       text NOT NULL,
    time_zone      text NOT NULL,
    password_hash  text,
    totp_secret    text,
    totp_last_step bigint NOT NULL DEFAULT 0,
    active         boolean NOT NULL,
    invited_at     timestamptz NOT NULL,
    last_login_at  timestamptz
);
CREATE TABLE user_grant (
    user_account_id bigint NOT NULL REFERENCES user_account,
    position        int NOT NULL,
    role            text NOT NULL,
    component       text,
    countries       text,
    deputy          boolean NOT NULL,
    valid_from      date NOT NULL,
    valid_to        date,
    PRIMARY KEY (user_account_id, position)
);
-- Tokens of every kind are kept as SHA-256 only. After a token was replaced, its predecessor is good for a few seconds,
-- for the requests that were already on their way.
CREATE TABLE login_session (
    token_hash      bytea PRIMARY KEY,
    previous_hash   bytea,
    replaced_at     timestamptz,
    renew           boolean NOT NULL DEFAULT false,
    public_id       text NOT NULL UNIQUE,
    user_account_id bigint NOT NULL REFERENCES user_account,
    second_factor   boolean NOT NULL,
    began_at        timestamptz NOT NULL,
    seen_at         timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    address         text NOT NULL,
    agent           text NOT NULL
);
CREATE INDEX login_session_user ON login_session (user_account_id);
CREATE INDEX login_session_previous ON login_session (previous_hash) WHERE previous_hash IS NOT NULL;
CREATE INDEX login_session_end ON login_session (ends_at);
-- The link for the first administrator belongs to no account yet.
CREATE TABLE one_time_link (
    token_hash      bytea PRIMARY KEY,
    purpose         text NOT NULL,
    user_account_id bigint REFERENCES user_account,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz
);
CREATE INDEX one_time_link_user ON one_time_link (user_account_id);
CREATE TABLE recovery_code (
    user_account_id bigint NOT NULL REFERENCES user_account,
    code_hash       bytea NOT NULL,
    used_at         timestamptz,
    PRIMARY KEY (user_account_id, code_hash)
);
CREATE TABLE feed_token (
    token_hash      bytea PRIMARY KEY,
    user_account_id bigint NOT NULL UNIQUE REFERENCES user_account,
    created_at      timestamptz NOT NULL
);
-- Attempts on every way in, counted before anything is verified: those that failed, and those not yet decided. The subject
-- is a SHA-256: no names, no addresses.
CREATE TABLE attempt (
    subject   bytea PRIMARY KEY,
    failures  int NOT NULL,
    pending   int NOT NULL DEFAULT 0,
    since     timestamptz NOT NULL,
    last_at   timestamptz NOT NULL,
    wait_till timestamptz
);
CREATE INDEX attempt_last ON attempt (last_at);
