-- Outside subscribers of the newsletter: one in twenty said no, one in fifty was refused.
INSERT INTO subscriber (handle, email, name, language, consent_on, consent_note, unsubscribed_at, refused_at,
                        refused_answer, refused_address, added_by, added_at)
SELECT md5('subscriber' || n)::uuid, email, CASE WHEN n % 3 > 0 THEN 'Reader ' || n END,
       pg_temp.one_of('{ES,ES,ES,ES,EN,PT,PT,FR}', n, 'reader'), consent,
       CASE WHEN n % 4 = 0 THEN 'registration for an event' END,
       CASE WHEN n % 20 = 0 THEN :today::timestamptz END,
       CASE WHEN n % 50 = 1 THEN :today::timestamptz END,
       CASE WHEN n % 50 = 1 THEN '550 5.1.1 mailbox unavailable' END,
       CASE WHEN n % 50 = 1 THEN email END,
       0, consent::timestamptz
  FROM (SELECT n, 'reader' || n || '@example.' || (ARRAY['org', 'net', 'com'])[1 + n % 3] AS email,
               :today::date - 1 - pg_temp.pick(n, 'consent', 700) AS consent
          FROM generate_series(1, :subscribers::int) AS n) AS reader;
