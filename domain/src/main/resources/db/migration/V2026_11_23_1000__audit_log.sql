-- Why: who did what to what, when, from where, before and after, in a chain that shows tampering.
CREATE TABLE audit_entry (
    number     bigint PRIMARY KEY,
    at         timestamptz NOT NULL,
    actor      text NOT NULL,
    actor_name text NOT NULL,
    deed       text NOT NULL,
    subject    text NOT NULL,
    address    text NOT NULL,
    before     text,
    after      text,
    previous   bytea NOT NULL,
    hash       bytea NOT NULL
);
CREATE INDEX audit_entry_deed ON audit_entry (deed, number DESC);
CREATE INDEX audit_entry_subject ON audit_entry USING gin (f_unaccent(subject) gin_trgm_ops);
CREATE INDEX audit_entry_actor ON audit_entry USING gin (f_unaccent(actor_name) gin_trgm_ops);
CREATE INDEX audit_entry_at ON audit_entry (at);

CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_stays();
CREATE TRIGGER audit_entry_all_stay BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays();
