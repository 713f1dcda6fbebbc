-- Activities of a range of numbers: first the approved ones, then some that are being written, wait or were returned.
-- First every fact of each is drawn, then it is written to every table as its boundary would have written it.
CREATE TEMP TABLE drawn AS
WITH choice AS MATERIALIZED (
    SELECT n,
           CASE WHEN n <= :approved::int THEN 'APPROVED'
                ELSE pg_temp.one_of('{WAITING,WAITING,RETURNED,WRITING,WRITING}', n, 'state') END AS state,
           pg_temp.one_of('{POL,POL,POL,POL,POL,POL,JUS,JUS,JUS,JUS,JUS,PEN,PEN,PEN,PEN,AMERIPOL,INTERPOL,EUROFRONT,OFFICE,COPOLAD,EUROSOCIAL}', n, 'component') AS responsible,
           pg_temp.one_of('{NULL,NULL,NULL,NULL,NULL,NULL,POL,JUS,PEN}', n, 'partner') AS second,
           pg_temp.one_of('{ES,ES,ES,ES,ES,EN,EN,PT,PT,FR}', n, 'language') AS language,
           pg_temp.one_of('{WORKING_MEETING,WORKING_MEETING,WORKING_MEETING,TECHNICAL_ASSISTANCE,TECHNICAL_ASSISTANCE,TECHNICAL_ASSISTANCE_MISSION,WORKSHOP,WORKSHOP,SEMINAR,WEBINAR,WEBINAR,TRAINING_COURSE,TRAINING_COURSE,STUDY_VISIT,EXPERT_MEETING,HIGH_LEVEL_MEETING,CONFERENCE,NETWORK_MEETING,PUBLICATION_LAUNCH,POLICE_OPERATION}', n, 'type') AS type,
           pg_temp.one_of('{IN_PERSON,IN_PERSON,IN_PERSON,ONLINE,ONLINE,HYBRID,OPERATIONAL,NULL}', n, 'modality') AS modality,
           pg_temp.one_of('{1,1,1,1,1,1,1,1,2,2,3,4,5,7,12,0}', n, 'how many')::int AS many,
           least(pg_temp.pick(n, 'where', 18), pg_temp.pick(n, 'or where', 18)) AS first_country,
           pg_temp.one_of('{1,5,7,11,13,17}', n, 'step')::int AS step,
           pg_temp.one_of('{ES,FR,IT,PT,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL}', n, 'europe') AS europe,
           pg_temp.one_of('{CONTRIBUTOR,CONTRIBUTOR,PARTICIPANT,HOST}', n, 'european role') AS european_role,
           :today::date - 1460 + pg_temp.pick(n, 'day', 1520) AS day,
           pg_temp.one_of('{0,0,0,0,1,2,4}', n, 'days')::int AS more_days,
           pg_temp.one_of('{DAY,DAY,DAY,DAY,DAY,DAY,DAY,DAY,MONTH,YEAR,NOT_STATED}', n, 'precision') AS precision,
           pg_temp.one_of('{HELD,HELD,HELD,HELD,REPORTED,REPORTED,REPORTED,POSTPONED,CANCELLED}', n, 'outcome') AS outcome,
           pg_temp.one_of('{NULL,EXACTLY,EXACTLY,EXACTLY,MORE_THAN,ABOUT,ALMOST}', n, 'counted') AS counted,
           5 + pg_temp.pick(n, 'people', 40) * pg_temp.one_of('{1,1,1,2,5}', n, 'crowd')::int AS people,
           pg_temp.pick(n, 'women', 60) AS women_percent
      FROM generate_series(:first::bigint, :last::bigint) AS n
), placed AS MATERIALIZED (
    SELECT c.*,
           pg_temp.some_of('{CO,PE,EC,AR,BR,CL,MX,PY,PA,CR,UY,BO,SV,GT,HN,CU,NI,VE}', first_country, step, many) AS partners,
           day > :today::date AS ahead,
           CASE precision WHEN 'DAY' THEN day WHEN 'MONTH' THEN date_trunc('month', day)::date
                          WHEN 'YEAR' THEN date_trunc('year', day)::date END AS first_day,
           CASE precision WHEN 'DAY' THEN day + more_days WHEN 'MONTH' THEN (date_trunc('month', day) + interval '1 month - 1 day')::date
                          WHEN 'YEAR' THEN (date_trunc('year', day) + interval '1 year - 1 day')::date END AS last_day,
           -- Written some days after, or for what lies ahead some days ago.
           least(day + more_days + 1 + pg_temp.pick(n, 'writing', 9), :today::date - 5 - pg_temp.pick(n, 'written', 9))
               + time '09:30' + pg_temp.pick(n, 'minute', 480) * interval '1 minute' AS written,
           team.staff[1 + pg_temp.pick(n, 'author', cardinality(team.staff))] AS author,
           team.leads[1 + pg_temp.pick(n, 'reviewer', cardinality(team.leads))] AS reviewer,
           CASE responsible
               WHEN 'POL' THEN '{CYBERCRIME,CHILD_ABUSE,ARMS_TRAFFICKING,DRUG_TRAFFICKING,HUMAN_TRAFFICKING,MIGRANT_SMUGGLING,FUGITIVES,ENVIRONMENTAL_CRIME,WILDLIFE_TRAFFICKING,ILLEGAL_MINING,COUNTERFEIT_MEDICINES,CULTURAL_GOODS,POLICE_INFORMATION,THREAT_ASSESSMENT,CRIMINAL_FINANCES}'
               WHEN 'JUS' THEN '{CORRUPTION,SPECIALISED_COURTS,JUDICIAL_COOPERATION,JOINT_INVESTIGATION_TEAMS,E_EVIDENCE,DIGITAL_COOPERATION,ASSET_RECOVERY,MONEY_LAUNDERING,TAX_CRIME,VICTIM_PROTECTION,GENDER,DATA_PROTECTION}'
               WHEN 'PEN' THEN '{ALTERNATIVES,PRISON_STAFF_TRAINING,PRISON_CAREER,PRISON_COOPERATION,PRISON_INTELLIGENCE,PRISON_INFRASTRUCTURE,PRISON_RIOTS,HUMAN_RIGHTS,COVID_19}'
               ELSE '{INTER_INSTITUTIONAL_COORDINATION,SPECIALISED_TEAMS,BORDER_COOPERATION,CUSTOMS_FRAUD,POLICE_GOVERNANCE,MONITORING_AND_EVALUATION,VISIBILITY}'
           END::text[] AS own_topics
      FROM choice c JOIN desk team ON team.component = c.responsible
), detailed AS MATERIALIZED (
    SELECT p.*,
           CASE WHEN ahead THEN CASE WHEN n % 4 = 0 THEN 'PROPOSED' ELSE 'PLANNED' END ELSE outcome END AS status,
           NOT ahead AND outcome IN ('HELD', 'REPORTED') AS done,
           array_remove(partners || europe, NULL) AS countries,
           array_remove(array_fill(CASE many WHEN 1 THEN 'BENEFICIARY' ELSE 'PARTICIPANT' END, ARRAY[many])
               || CASE WHEN europe IS NOT NULL THEN european_role END, NULL) AS roles,
           pg_temp.sorted(pg_temp.some_of(own_topics, pg_temp.pick(n, 'topic', 100), 1, 1 + pg_temp.pick(n, 'topics', 3))) AS topics,
           own_topics[1 + pg_temp.pick(n, 'topic', 100) % cardinality(own_topics)] AS main_topic,
           pg_temp.sorted(array_remove(ARRAY[responsible, second], NULL)) AS components,
           ARRAY(SELECT pg_temp.one_of(h.codes, n + at.nth, 'institution')
                   FROM unnest(partners || CASE WHEN n % 3 = 0 THEN '{""}' ELSE '{}' END::text[]) WITH ORDINALITY AS at(country, nth)
                   JOIN house h USING (country) WHERE at.nth <= 3 OR at.country = '' ORDER BY at.nth) AS institutions,
           -- Without a country named, the source says how many or which group; sometimes it speaks of others besides.
           CASE WHEN many = 0 AND n % 3 > 0 THEN 10 + pg_temp.pick(n, 'stated', 9)
                WHEN many > 2 AND n % 9 = 0 THEN 2 + pg_temp.pick(n, 'stated', 5) END AS stated,
           CASE WHEN many = 0 AND n % 3 > 0 THEN pg_temp.one_of('{EXACTLY,AT_LEAST,MORE_THAN}', n, 'stated as')
                WHEN many > 2 AND n % 9 = 0 THEN 'EXACTLY' END AS stated_qualifier,
           many > 2 AND n % 9 = 0 AND n % 2 = 0 AS stated_besides,
           CASE WHEN many = 0 THEN pg_temp.one_of('{LATIN_AMERICA,LATIN_AMERICA,LATIN_AMERICA_AND_EU}', n, 'group') ELSE 'NOT_STATED' END AS stated_group,
           CASE WHEN counted IS NOT NULL THEN people END AS participants,
           counted AS participants_qualifier,
           CASE WHEN counted = 'EXACTLY' AND n % 2 = 0 THEN people * women_percent / 100 END AS women,
           CASE WHEN counted = 'EXACTLY' AND n % 2 = 0 THEN people - people * women_percent / 100 END AS men,
           pg_temp.one_of('{INTERNAL,INTERNAL,INTERNAL,PARTNERS,PUBLIC}', n, 'visibility') AS visibility,
           CASE WHEN n % 200 = 0 THEN :today::date + 30 WHEN type = 'POLICE_OPERATION' THEN last_day + 1 END AS not_before,
           CASE WHEN n % 4 = 0 THEN 'https://example.org/news/' || n END AS source_link,
           CASE WHEN n % 10 = 0 THEN pg_temp.say('remark', language, n, '', '') END AS remark,
           CASE WHEN modality IN ('IN_PERSON', 'HYBRID')
                THEN (SELECT pg_temp.one_of(t.names, n, 'town') FROM town t WHERE t.country = partners[1]) END AS place
      FROM placed p
), worded AS MATERIALIZED (
    SELECT d.*,
           pg_temp.say('opening', d.language, n, t.name, coalesce(c.name, pg_temp.say('place', d.language, n, '', '')))
               || ' ' || pg_temp.say('middle', d.language, n, '', '') || ' ' || pg_temp.say('closing', d.language, n, '', '') AS description,
           y.name || ': ' || t.name || ', ' || pg_temp.say('matter', d.language, n, '', '') || coalesce(' (' || c.name || ')', '') AS title
      FROM detailed d
      JOIN named t ON t.list = 'TOPIC' AND t.code = d.main_topic AND t.language = d.language
      JOIN named y ON y.list = 'ACTIVITY_TYPE' AND y.code = d.type AND y.language = d.language
      LEFT JOIN named c ON d.many = 1 AND c.list = 'COUNTRY' AND c.code = d.partners[1] AND c.language = d.language
), numbered AS MATERIALIZED (
    SELECT w.*,
           responsible || '-' || extract(year FROM coalesce(first_day, written)) || '-'
               || CASE WHEN cardinality(countries) = 1 AND stated IS NULL THEN countries[1] ELSE 'RG' END AS prefix,
           -- A draft has no code before it is saved for the first time.
           state <> 'WRITING' OR n % 2 = 0 AS has_code,
           CASE WHEN precision = 'NOT_STATED' THEN 'NOT_STATED' WHEN precision <> 'DAY' THEN 'MONTH_ONLY'
                WHEN NOT done THEN 'PLANNED_DATE' WHEN n % 7 = 0 THEN 'NEWS_DATE' ELSE 'EVENT_DATE' END AS date_basis,
           -- The programme counts a region as ten countries.
           CASE WHEN many = 0 AND stated IS NULL THEN 10 WHEN stated_besides THEN many + stated ELSE greatest(many, stated) END AS known,
           coalesce(NOT stated_besides AND stated_qualifier = 'EXACTLY' AND cardinality(countries) > stated, false) AS contradicting
      FROM worded w
), coded AS MATERIALIZED (
    SELECT d.*,
           CASE WHEN has_code THEN d.prefix || '-'
               || to_char(coalesce(given.last, 0) + row_number() OVER (PARTITION BY d.prefix, has_code ORDER BY n), 'FM999000') END AS code,
           CASE WHEN europe IS NOT NULL AND european_role <> 'CONTRIBUTOR' OR stated_group = 'LATIN_AMERICA_AND_EU' THEN 'BI_REGIONAL'
                WHEN known >= 10 THEN 'REGIONAL' WHEN known > 1 THEN 'MULTI_COUNTRY' ELSE 'NATIONAL' END AS reach
      FROM numbered d LEFT JOIN running_number given ON given.prefix = d.prefix
)
SELECT c.*,
       least(written + (1 + n % 4) * interval '1 day', :today::date) AS decided,
       jsonb_strip_nulls(jsonb_build_object(
           'title', title, 'language', language, 'description', description, 'type', type, 'modality', modality, 'place', place,
           'status', status, 'dateBasis', date_basis, 'responsible', responsible, 'components', components, 'topics', topics,
           'planned', CASE WHEN done OR precision = 'NOT_STATED' THEN '{"precision": "NOT_STATED"}'
                           ELSE jsonb_build_object('from', first_day, 'to', last_day, 'precision', precision) END,
           'held', CASE WHEN NOT done OR precision = 'NOT_STATED' THEN '{"precision": "NOT_STATED"}'
                        ELSE jsonb_build_object('from', first_day, 'to', last_day, 'precision', precision) END,
           'countries', (SELECT coalesce(jsonb_agg(jsonb_build_object('country', country, 'role', role) ORDER BY nth), '[]')
                           FROM unnest(countries, roles) WITH ORDINALITY AS involved(country, role, nth)),
           'statedCountries', jsonb_build_object('number', stated, 'qualifier', stated_qualifier, 'besidesNamed', stated_besides, 'group', stated_group),
           'institutions', (SELECT coalesce(jsonb_agg(jsonb_build_object('institution', institution, 'role', 'PARTICIPANT') ORDER BY nth), '[]')
                              FROM unnest(institutions) WITH ORDINALITY AS involved(institution, nth)),
           'participants', jsonb_build_object('number', participants, 'qualifier', participants_qualifier, 'women', women, 'men', men, 'inPercent', false),
           'visibility', visibility, 'notBefore', not_before, 'sourceLink', source_link, 'remark', remark)) AS draft
  FROM coded c;

INSERT INTO running_number (prefix, last)
SELECT prefix, count(*) FROM drawn WHERE has_code GROUP BY prefix
ON CONFLICT (prefix) DO UPDATE SET last = running_number.last + excluded.last;

INSERT INTO activity (id, version, code, title, language, description, type, modality, place, status,
    planned_from, planned_to, planned_precision, held_from, held_to, held_precision, date_basis,
    stated_countries, stated_qualifier, stated_besides_named, stated_group, responsible,
    participants, participants_qualifier, women, men, split_in_percent, visibility, not_before, source_link, remark, approved_by, approved_at)
SELECT :activityIds::bigint + n, 1, code, title, language, description, type, modality, place, status,
    CASE WHEN NOT done THEN first_day END, CASE WHEN NOT done THEN last_day END, CASE WHEN done THEN 'NOT_STATED' ELSE precision END,
    CASE WHEN done THEN first_day END, CASE WHEN done THEN last_day END, CASE WHEN done THEN precision ELSE 'NOT_STATED' END, date_basis,
    stated, stated_qualifier, stated_besides, stated_group, responsible,
    participants, participants_qualifier, women, men, false, visibility, not_before, source_link, remark, reviewer, decided
  FROM drawn WHERE state = 'APPROVED';
INSERT INTO activity_country
SELECT :activityIds::bigint + n, nth - 1, country, role
  FROM drawn, unnest(countries, roles) WITH ORDINALITY AS involved(country, role, nth) WHERE state = 'APPROVED';
INSERT INTO activity_component SELECT :activityIds::bigint + n, unnest(components) FROM drawn WHERE state = 'APPROVED';
INSERT INTO activity_topic SELECT :activityIds::bigint + n, unnest(topics) FROM drawn WHERE state = 'APPROVED';
INSERT INTO activity_institution
SELECT :activityIds::bigint + n, nth - 1, institution, 'PARTICIPANT'
  FROM drawn, unnest(institutions) WITH ORDINALITY AS involved(institution, nth) WHERE state = 'APPROVED';

INSERT INTO activity_row (code, approved, state, title, language, type, modality, place, status, first_day, last_day, precision,
    countries, stated_countries, stated_qualifier, stated_besides_named, stated_group, contradicting, responsible, components,
    topics, institutions, participants, participants_qualifier, reach, not_before, authors, words, changed_at)
SELECT code, state = 'APPROVED', state, title, language, type, modality, place, status, first_day, last_day, precision,
    pg_temp.sorted(countries), stated, stated_qualifier, stated_besides, stated_group, contradicting, responsible, components,
    topics, institutions, participants, participants_qualifier, reach, not_before, ARRAY[author],
    f_unaccent(concat_ws(' ', code, title, place, description, remark)),
    CASE WHEN state = 'APPROVED' THEN decided ELSE written END
  FROM drawn WHERE has_code;
