-- Why: a mail leaves only if what it tells of was committed, and then leaves for certain.
CREATE TABLE outgoing_mail (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_id text NOT NULL UNIQUE,
    recipient  text NOT NULL,
    language   text NOT NULL,
    subject    text NOT NULL,
    body       text,
    created_at timestamptz NOT NULL,
    next_try   timestamptz NOT NULL,
    tries      int NOT NULL DEFAULT 0,
    sent_at    timestamptz,
    failure    text
);
CREATE INDEX outgoing_mail_due ON outgoing_mail (next_try) WHERE sent_at IS NULL;
