-- Lets the application add to its audit log and read it, but not change it, nor the record of migrations.
-- Run once as superuser after the first start, which makes the tables:
--
--   psql --dbname intranet --file protect-audit-log.sql

\set ON_ERROR_STOP on

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM intranet;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON flyway_schema_history FROM intranet;
