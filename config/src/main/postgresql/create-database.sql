-- Roles and database of an installation with a PostgreSQL of its own (14 or later, with the contrib extensions).
-- Run once as superuser:
--
--   psql --file create-database.sql
--   psql --command '\password intranet_owner' --command '\password intranet'
--
-- Two roles, so that the application cannot change its own audit log: intranet_owner owns the tables and runs the
-- migrations (INTRANET_DB_OWNER_USER, INTRANET_DB_OWNER_PASSWORD), intranet works with them (INTRANET_DB_USER,
-- INTRANET_DB_PASSWORD). The address is INTRANET_DB_URL=jdbc:postgresql://localhost:5432/intranet.

\set ON_ERROR_STOP on

CREATE ROLE intranet_owner LOGIN;
CREATE ROLE intranet LOGIN;

-- C.UTF-8: full-text search needs the upper and lower case of all languages; lists sort with collations of their own.
CREATE DATABASE intranet OWNER intranet_owner TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8';
REVOKE ALL ON DATABASE intranet FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE intranet TO intranet;

\connect intranet
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO intranet_owner;
GRANT USAGE ON SCHEMA public TO intranet;

CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE EXTENSION btree_gist;

-- What intranet_owner creates from now on, the application may use; protect-audit-log.sql takes back what goes too far.
ALTER DEFAULT PRIVILEGES FOR ROLE intranet_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO intranet;
ALTER DEFAULT PRIVILEGES FOR ROLE intranet_owner IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO intranet;
