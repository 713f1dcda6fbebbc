-- News about approved activities, and some that are not published yet.
CREATE TEMP TABLE drawn AS
WITH choice AS MATERIALIZED (
    SELECT n, a.id AS activity_id, a.code AS activity, a.language, a.responsible, a.not_before,
           CASE WHEN n <= :approved::int THEN 'APPROVED' ELSE pg_temp.one_of('{WAITING,WAITING,RETURNED,WRITING}', n, 'state') END AS state,
           least(a.approved_at + (1 + pg_temp.pick(n, 'after', 5)) * interval '1 day', :today::date - interval '3 days') AS written,
           ARRAY(SELECT country FROM activity_country c WHERE c.activity_id = a.id ORDER BY country) AS countries,
           ARRAY(SELECT component FROM activity_component c WHERE c.activity_id = a.id ORDER BY component) AS components,
           (SELECT min(topic) FROM activity_topic t WHERE t.activity_id = a.id) AS topic,
           CASE WHEN n % 5 = 0 THEN ARRAY[(SELECT pg_temp.one_of(array_agg(slug ORDER BY slug), n, 'network') FROM network)] ELSE '{}' END AS networks,
           CASE WHEN n % 12 = 0 THEN 'Interpol' END AS source_name,
           CASE WHEN n % 12 = 0 THEN 'https://example.org/sources/' || n END AS source_link,
           team.staff[1 + pg_temp.pick(n, 'author', cardinality(team.staff))] AS author,
           team.leads[1 + pg_temp.pick(n, 'reviewer', cardinality(team.leads))] AS reviewer
      FROM generate_series(1, :approved::bigint + :open::bigint) AS n
      JOIN activity a ON a.id = :activityIds::bigint + 1 + pg_temp.pick(n, 'activity', :activities::int)
      JOIN desk team ON team.component = a.responsible
), worded AS MATERIALIZED (
    SELECT d.*, t.name AS topic_name, coalesce(c.name, pg_temp.say('place', d.language, n, '', '')) AS place_name,
           pg_temp.say('teaser', d.language, n, '', '') AS teaser,
           written + interval '6 hours' AS decided
      FROM choice d
      JOIN named t ON t.list = 'TOPIC' AND t.code = d.topic AND t.language = d.language
      LEFT JOIN named c ON cardinality(d.countries) = 1 AND c.list = 'COUNTRY' AND c.code = d.countries[1] AND c.language = d.language
), titled AS MATERIALIZED (
    SELECT w.*, pg_temp.say('headline', language, n, topic_name, place_name) AS title,
           pg_temp.say('opening', language, n, topic_name, place_name) || E'\n\n- **' || topic_name || '**: ' || pg_temp.say('middle', language, n, '', '')
               || E'\n- ' || pg_temp.say('closing', language, n, '', '') AS body
      FROM worded w
), slugged AS (
    SELECT t.*, written::date || '-' || CASE WHEN length(plain) <= 60 THEN plain ELSE regexp_replace(left(plain, 61), '-[^-]*$', '') END AS slug
      FROM titled t, LATERAL (SELECT trim('-' FROM regexp_replace(f_unaccent(t.title), '[^a-z0-9]+', '-', 'g')) AS plain) AS p
)
SELECT s.*, slug || CASE WHEN nth > 1 THEN '-' || nth ELSE '' END AS code,
       jsonb_strip_nulls(jsonb_build_object(
           'kind', 'NEWS', 'headline', title, 'teaser', teaser, 'body', body, 'language', language, 'responsible', responsible, 'components', components,
           'countries', countries, 'activities', ARRAY[activity], 'networks', networks, 'updates', ARRAY[]::text[],
           'institutions', ARRAY[]::text[], 'topics', ARRAY[]::text[], 'sourceName', source_name, 'sourceLink', source_link)) AS draft
  FROM (SELECT slugged.*, row_number() OVER (PARTITION BY slug ORDER BY n) AS nth FROM slugged) AS s;

INSERT INTO running_number (prefix, last) SELECT 'NEWS/' || code, nth FROM drawn;

INSERT INTO news_item (id, version, code, kind, headline, teaser, body, language, responsible, source_name, source_link, published_at, approved_by, approved_at)
SELECT :newsIds::bigint + n, 1, code, 'NEWS', title, teaser, body, language, responsible, source_name, source_link, decided, reviewer, decided
  FROM drawn WHERE state = 'APPROVED';
INSERT INTO news_item_component SELECT :newsIds::bigint + n, unnest(components) FROM drawn WHERE state = 'APPROVED';
INSERT INTO news_item_country SELECT :newsIds::bigint + n, unnest(countries) FROM drawn WHERE state = 'APPROVED';
INSERT INTO news_item_activity SELECT :newsIds::bigint + n, activity FROM drawn WHERE state = 'APPROVED';
INSERT INTO news_item_network SELECT :newsIds::bigint + n, unnest(networks) FROM drawn WHERE state = 'APPROVED';
INSERT INTO news_row (code, approved, state, kind, headline, teaser, language, responsible, components, countries, activities, networks,
    network_updates, institutions, topics, source_name, not_before, authors, words, dated_at, changed_at)
SELECT code, state = 'APPROVED', state, 'NEWS', title, teaser, language, responsible, components, countries, ARRAY[activity], networks,
    '{}', '{}', '{}', source_name, not_before, ARRAY[author],
    f_unaccent(concat_ws(' ', code, title, teaser, body, source_name, array_to_string(networks, ' '), activity,
        (SELECT string_agg(concat_ws(' ', name_es, name_en, name_pt, name_fr), ' ') FROM network WHERE slug = ANY(networks)))),
    CASE WHEN state = 'APPROVED' THEN greatest(decided, not_before::timestamp AT TIME ZONE 'UTC') ELSE written END, CASE WHEN state = 'APPROVED' THEN decided ELSE written END
  FROM drawn;
