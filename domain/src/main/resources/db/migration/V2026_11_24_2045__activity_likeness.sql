-- Why: what resembles a draft is found by its title without comparing it to every activity there is.
CREATE INDEX activity_row_likeness ON activity_row USING gin (f_unaccent(title) gin_trgm_ops);
