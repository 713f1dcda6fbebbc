-- Why: names are looked up when somebody searches, so that a record is found by what things are called today, aliases
-- included. The rows keep only what the record itself says.
UPDATE activity_row r SET words = f_unaccent(concat_ws(' ', a.code, a.title, a.place, a.description, a.remark))
  FROM activity a WHERE a.code = r.code AND r.approved;
UPDATE activity_row r SET words = f_unaccent(concat_ws(' ', p.code, p.draft ->> 'title', p.draft ->> 'place',
        p.draft ->> 'description', p.draft ->> 'remark'))
  FROM proposal p
 WHERE p.kind = 'ACTIVITY' AND p.code = r.code AND p.state IN ('WRITING', 'WAITING', 'RETURNED') AND NOT r.approved;
