-- Why: a mailing is one text for many readers; each of them gets a mail of their own, and what becomes of each is known.
CREATE TABLE mailing (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key        text NOT NULL UNIQUE,
    paused     boolean NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL
);
CREATE TABLE mailing_edition (
    mailing_id bigint NOT NULL REFERENCES mailing,
    language   text NOT NULL,
    subject    text NOT NULL,
    text       text NOT NULL,
    html       text NOT NULL,
    PRIMARY KEY (mailing_id, language)
);
ALTER TABLE outgoing_mail
    ADD COLUMN mailing_id bigint REFERENCES mailing,
    ADD COLUMN unsubscribe text,
    ADD COLUMN refused_at timestamptz;
DROP INDEX outgoing_mail_due;
CREATE INDEX outgoing_mail_letters_due ON outgoing_mail (next_try, id)
 WHERE sent_at IS NULL AND refused_at IS NULL AND mailing_id IS NULL;
CREATE INDEX outgoing_mail_mailings_due ON outgoing_mail (next_try, id)
 WHERE sent_at IS NULL AND refused_at IS NULL AND mailing_id IS NOT NULL;
CREATE UNIQUE INDEX outgoing_mail_once ON outgoing_mail (mailing_id, lower(recipient)) WHERE mailing_id IS NOT NULL;
