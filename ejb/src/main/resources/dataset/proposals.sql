-- The proposals by which the records just drawn came about, and what happened to them: written, submitted, decided.
INSERT INTO proposal (id, version, uuid, kind, code, draft, raw, heading, responsible, state, state_since, changed_at, changed_by)
SELECT :proposalIds::bigint + n, CASE state WHEN 'WRITING' THEN 1 WHEN 'WAITING' THEN 2 ELSE 3 END, md5(:kind || n)::uuid, :kind,
    code, draft, '{}', title, responsible, state, CASE WHEN state IN ('APPROVED', 'RETURNED') THEN decided ELSE written END, written, author
  FROM drawn;
INSERT INTO proposal_component SELECT :proposalIds::bigint + n, unnest(components) FROM drawn;
INSERT INTO proposal_country SELECT :proposalIds::bigint + n, unnest(countries) FROM drawn;
INSERT INTO proposal_author SELECT :proposalIds::bigint + n, author FROM drawn;
INSERT INTO review_step
SELECT :proposalIds::bigint + n, 0, 'STARTED', author, written, NULL, NULL FROM drawn
UNION ALL
SELECT :proposalIds::bigint + n, 1, 'SUBMITTED', author, written, NULL, draft FROM drawn WHERE state <> 'WRITING'
UNION ALL
SELECT :proposalIds::bigint + n, 2, state, reviewer, decided,
    CASE WHEN state = 'RETURNED' THEN pg_temp.say('reason', language, n, '', '') END, draft
  FROM drawn WHERE state IN ('APPROVED', 'RETURNED');
DROP TABLE drawn;
