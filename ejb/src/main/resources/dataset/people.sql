-- More institutions and people beside those of the demo programme. Everything that is generated follows from the number of
-- the record and is the same every time.
SET LOCAL statement_timeout = 0;
SET LOCAL work_mem = '256MB';
SET LOCAL gin_pending_list_limit = '64MB';

-- A whole number from 0 up to, not including, most.
CREATE FUNCTION pg_temp.pick(n bigint, what text, most int) RETURNS int LANGUAGE sql IMMUTABLE
    AS $$ SELECT abs(hashint8extended(n, hashtext(what)) % most)::int $$;
-- One of some texts; what is named twice comes twice as often.
CREATE FUNCTION pg_temp.one_of(choices text[], n bigint, what text) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT choices[1 + pg_temp.pick(n, what, cardinality(choices))] $$;
-- Some neighbours in a list that is thought of as a ring.
CREATE FUNCTION pg_temp.some_of(choices text[], start int, step int, many int) RETURNS text[] LANGUAGE sql IMMUTABLE
    AS $$ SELECT ARRAY(SELECT choices[1 + (start + i * step) % cardinality(choices)] FROM generate_series(0, many - 1) AS i) $$;
CREATE FUNCTION pg_temp.sorted(texts text[]) RETURNS text[] LANGUAGE sql IMMUTABLE
    AS $$ SELECT ARRAY(SELECT DISTINCT text FROM unnest(texts) AS text ORDER BY text) $$;


INSERT INTO reference_entry (id, version, list, code, category, name_es, name_en, name_pt, name_fr, country, retired)
SELECT :entryIds::bigint + n, 1, 'INSTITUTION', 'UNIT_' || c.code || '_' || n, 'NATIONAL',
       'Unidad especializada ' || n || ' (' || c.name_es || ')', 'Specialised unit ' || n || ' (' || c.name_en || ')',
       'Unidade especializada ' || n || ' (' || c.name_pt || ')', 'Unité spécialisée ' || n || ' (' || c.name_fr || ')',
       c.code, false
  FROM generate_series(1, :institutions::int) AS n
  JOIN (SELECT e.*, row_number() OVER (ORDER BY code) - 1 AS nth, count(*) OVER () AS many
          FROM reference_entry e WHERE list = 'COUNTRY' AND category = 'PARTNER') AS c ON c.nth = n % c.many;
INSERT INTO reference_alias (reference_entry_id, position, alias)
SELECT :entryIds::bigint + n, 0, 'UE-' || n FROM generate_series(1, :institutions::int) AS n;
UPDATE reference_revision SET revision = revision + 1;

WITH person AS MATERIALIZED (
    SELECT n,
           pg_temp.one_of('{Ana,Bruno,Camila,Diego,Elena,Fabrice,Gabriela,Hugo,Inês,Julián,Léa,Marcos,Noemí,Otávio,Paula,Rémi,Sofía,Tomás,Valeria,Yara}', n, 'given') AS given,
           pg_temp.one_of('{Alta,Bel,Corva,Dona,Este,Ferra,Gallo,Lame,Monte,Nova,Olmo,Pala,Quinta,Rive,Sala,Torre,Valde,Zarza}', n, 'first')
        || pg_temp.one_of('{brera,cando,dorne,gueira,lindo,mestre,nero,quera,ranza,sola,tierra,verde}', n, 'last') AS family,
           pg_temp.one_of('{ES,ES,ES,ES,EN,PT,PT,FR}', n, 'language') AS language
      FROM generate_series(1, :people::bigint) AS n)
INSERT INTO user_account (id, version, handle, email, name, language, time_zone, password_hash, totp_last_step, active, invited_at)
SELECT :userIds::bigint + n, 1, md5('user' || n)::uuid, f_unaccent(given || '.' || family) || n || '@example.org',
       given || ' ' || family, language,
       pg_temp.one_of('{Europe/Madrid,Europe/Paris,Europe/Rome,America/Bogota,America/Lima,America/Sao_Paulo}', n, 'zone'),
       (SELECT password_hash FROM user_account ORDER BY id LIMIT 1), 0, n % 25 > 0, :today::date - 1461
  FROM person;
-- Every eighth is a lead, of each component in turn; every sixth of the others works for some countries only.
INSERT INTO user_grant (user_account_id, position, role, component, countries, deputy, valid_from, valid_to)
SELECT :userIds::bigint + n, 0, CASE WHEN n % 8 = 0 THEN 'LEAD' ELSE 'STAFF' END,
       component[1 + (CASE WHEN n % 8 = 0 THEN n / 8 ELSE n END) % cardinality(component)],
       CASE WHEN n % 8 > 0 AND n % 6 = 0 THEN pg_temp.one_of('{EC,"CO,PE","AR,PY,UY",BR,"GT,HN,SV"}', n, 'countries') END,
       false, :today::date - 1461, CASE WHEN n % 20 = 7 THEN :today::date - 90 END
  FROM generate_series(1, :people::bigint) AS n,
       (SELECT array_agg(code ORDER BY code) AS component FROM reference_entry WHERE list = 'COMPONENT') AS all_components;
