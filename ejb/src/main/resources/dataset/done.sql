-- Tables of a transaction end with it; functions would stay with the connection.
DROP FUNCTION pg_temp.say, pg_temp.sorted, pg_temp.some_of, pg_temp.one_of, pg_temp.pick;
-- What an owner of the schema need not wait for: entries of the indexes put in their place, and fresh statistics.
SELECT gin_clean_pending_list(i.oid) FROM pg_class i JOIN pg_am a ON a.oid = i.relam AND a.amname = 'gin'
 WHERE pg_has_role(i.relowner, 'USAGE') AND i.relnamespace = 'public'::regnamespace;
ANALYZE;
