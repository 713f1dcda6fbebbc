-- Why: the newsletter goes to users and to outside addresses that consented, and whoever says no gets none.
CREATE SEQUENCE subscriber_seq START WITH 50 INCREMENT BY 50;
-- Either an outside address, with its language and consent, or what a user account said about the newsletter: a user is
-- subscribed without a row, in the language of the account. The token stands in every mail, so it is kept as it is; two
-- random UUIDs are 244 random bits in 32 bytes. A refusal holds for the address that was refused, not for a later one.
CREATE TABLE subscriber (
    id              bigint PRIMARY KEY DEFAULT nextval('subscriber_seq'),
    version         int NOT NULL DEFAULT 1,
    handle          text UNIQUE,
    user_account_id bigint UNIQUE REFERENCES user_account,
    email           text UNIQUE CHECK (email = lower(email)),
    name            text,
    language        text,
    consent_on      date,
    consent_note    text,
    self_consent    boolean NOT NULL DEFAULT false,
    token           text NOT NULL UNIQUE DEFAULT rtrim(translate(encode(decode(
                        replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'), 'base64'),
                        '+/', '-_'), '='),
    unsubscribed_at timestamptz,
    refused_at      timestamptz,
    refused_answer  text,
    refused_address text,
    added_by        bigint NOT NULL,
    added_at        timestamptz NOT NULL,
    CHECK (num_nonnulls(user_account_id, email) = 1),
    CHECK (num_nonnulls(user_account_id, handle) = 1),
    CHECK (email IS NULL OR language IS NOT NULL AND consent_on IS NOT NULL)
);

-- Everybody who may get the newsletter, each address once: an account in use stands for its address, and a no that was
-- said for the address holds for both.
CREATE VIEW subscription AS
SELECT s.*, CASE WHEN unsubscribed_at IS NOT NULL THEN 'UNSUBSCRIBED'
                 WHEN refused_at IS NOT NULL THEN 'REFUSED'
                 ELSE 'SUBSCRIBED' END AS state
  FROM (SELECT 'USER' AS kind, u.handle, coalesce(own.version, 1) AS version, u.id AS user_account_id, u.email, u.name,
               u.language, NULL::date AS consent_on, NULL::text AS consent_note, false AS self_consent, own.token,
               coalesce(own.unsubscribed_at, outside.unsubscribed_at) AS unsubscribed_at,
               CASE WHEN own.refused_address = u.email THEN own.refused_at ELSE outside.refused_at END AS refused_at,
               CASE WHEN own.refused_address = u.email THEN own.refused_answer ELSE outside.refused_answer END
                   AS refused_answer,
               u.invited_at AS added_at
          FROM user_account u
          LEFT JOIN subscriber own ON own.user_account_id = u.id
          LEFT JOIN subscriber outside ON outside.email = u.email
         WHERE u.active AND u.password_hash IS NOT NULL
        UNION ALL
        SELECT 'OUTSIDE', o.handle, o.version, NULL, o.email, o.name, o.language, o.consent_on, o.consent_note,
               o.self_consent, o.token, o.unsubscribed_at, o.refused_at, o.refused_answer, o.added_at
          FROM subscriber o
         WHERE o.email IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM user_account u
                            WHERE u.email = o.email AND u.active AND u.password_hash IS NOT NULL)) s;
