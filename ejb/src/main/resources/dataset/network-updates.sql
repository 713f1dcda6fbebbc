-- What the teams of the networks report. No network admits a member here: that would change the networks too.
CREATE TEMP TABLE drawn AS
WITH choice AS MATERIALIZED (
    SELECT n, net.slug, net.theme, net.component AS responsible, ARRAY[net.component] AS components,
           CASE WHEN n <= :approved::int THEN 'APPROVED' ELSE pg_temp.one_of('{WAITING,WAITING,RETURNED,WRITING}', n, 'state') END AS state,
           pg_temp.one_of('{MEETING_HELD,MEETING_HELD,OPERATION_SUPPORTED,PUBLICATION_ISSUED,CAMPAIGN,TRAINING_DONE,COORDINATOR_CHANGED}', n, 'kind') AS kind,
           pg_temp.one_of('{ES,ES,ES,ES,EN,EN,PT,FR}', n, 'language') AS language,
           :today::date - 1 - pg_temp.pick(n, 'day', 1460) AS day,
           pg_temp.sorted(pg_temp.some_of('{AR,BO,BR,CL,CO,CR,EC,SV,GT,MX,PA,PY,PE,UY}', pg_temp.pick(n, 'where', 14), 3, pg_temp.pick(n, 'many', 6))) AS countries,
           net.staff[1 + pg_temp.pick(n, 'author', cardinality(net.staff))] AS author,
           net.leads[1 + pg_temp.pick(n, 'reviewer', cardinality(net.leads))] AS reviewer
      FROM generate_series(1, :approved::bigint + :open::bigint) AS n
      JOIN (SELECT *, row_number() OVER (ORDER BY slug) - 1 AS nth, count(*) OVER () AS all_networks
              FROM network JOIN desk USING (component)) AS net ON net.nth = n % net.all_networks
), worded AS (
    SELECT c.*, slug || '-' || number AS code, c.day + time '17:00' AS written,
           least(c.day + 2 + time '10:00', :today::date) AS decided,
           pg_temp.say(kind, c.language, n, '', '') || ' (' || number || ')' AS title,
           pg_temp.say('opening', c.language, n, t.name, pg_temp.say('place', c.language, n, '', '')) || ' ' || pg_temp.say('middle', c.language, n, '', '') AS text,
           CASE kind WHEN 'OPERATION_SUPPORTED' THEN '{ARRESTS,SEIZURES}' WHEN 'MEETING_HELD' THEN '{PARTICIPANTS}' ELSE '{}' END::text[] AS labels
      FROM (SELECT choice.*, coalesce(given.last, 0) + row_number() OVER (PARTITION BY slug ORDER BY n) AS number
              FROM choice LEFT JOIN running_number given ON given.prefix = 'networks/' || slug) AS c
      JOIN named t ON t.list = 'TOPIC' AND t.code = c.theme AND t.language = c.language
)
SELECT w.*, jsonb_build_object(
           'network', slug, 'kind', kind, 'date', jsonb_build_object('from', day, 'to', day, 'precision', 'DAY'), 'title', title,
           'text', text, 'language', language, 'countries', countries, 'responsible', responsible, 'components', components,
           'figures', (SELECT coalesce(jsonb_agg(jsonb_build_object('label', label, 'value', 3 + n % 40) ORDER BY nth), '[]')
                         FROM unnest(labels) WITH ORDINALITY AS figure(label, nth))) AS draft
  FROM worded w;

INSERT INTO running_number (prefix, last) SELECT 'networks/' || slug, max(number) FROM drawn GROUP BY slug
ON CONFLICT (prefix) DO UPDATE SET last = excluded.last;

INSERT INTO network_update (id, version, code, network, kind, first_day, last_day, precision, title, text, language, responsible, approved_by, approved_at)
SELECT :updateIds::bigint + n, 1, code, slug, kind, day, day, 'DAY', title, text, language, responsible, reviewer, decided FROM drawn WHERE state = 'APPROVED';
INSERT INTO network_update_country SELECT :updateIds::bigint + n, unnest(countries) FROM drawn WHERE state = 'APPROVED';
INSERT INTO network_update_component SELECT :updateIds::bigint + n, responsible FROM drawn WHERE state = 'APPROVED';
INSERT INTO network_update_figure
SELECT :updateIds::bigint + n, nth - 1, label, 3 + n % 40 FROM drawn, unnest(labels) WITH ORDINALITY AS figure(label, nth) WHERE state = 'APPROVED';
INSERT INTO network_update_row (code, network, number, approved, state, kind, first_day, last_day, precision, title, text, language,
    countries, responsible, components, authors, changed_at)
SELECT code, slug, number, state = 'APPROVED', state, kind, day, day, 'DAY', title, text, language, countries, responsible,
    components, ARRAY[author], CASE WHEN state = 'APPROVED' THEN decided ELSE written END
  FROM drawn;
