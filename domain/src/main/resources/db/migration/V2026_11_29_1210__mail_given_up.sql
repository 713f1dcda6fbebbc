-- Why: a mail that nobody refused, but that was given up after days of trying, was told of as refused.
ALTER TABLE outgoing_mail ADD COLUMN given_up_at timestamptz;
-- After so many tries a mail was given up, whatever the last answer was.
UPDATE outgoing_mail SET given_up_at = refused_at, refused_at = NULL WHERE refused_at IS NOT NULL AND tries >= 20;
DROP INDEX outgoing_mail_letters_due;
DROP INDEX outgoing_mail_mailings_due;
CREATE INDEX outgoing_mail_letters_due ON outgoing_mail (next_try, id)
 WHERE sent_at IS NULL AND refused_at IS NULL AND given_up_at IS NULL AND mailing_id IS NULL;
CREATE INDEX outgoing_mail_mailings_due ON outgoing_mail (next_try, id)
 WHERE sent_at IS NULL AND refused_at IS NULL AND given_up_at IS NULL AND mailing_id IS NOT NULL;
