-- Why: the log counts and leafs through its rows in an index that also tells who may see them, without reading the rows;
-- what runs today or soon is found without walking through all that is over.
DROP INDEX activity_row_when;
CREATE INDEX activity_row_when ON activity_row (first_day DESC NULLS LAST, code)
    INCLUDE (approved, not_before, components, countries, authors);
CREATE INDEX activity_row_ahead ON activity_row (last_day) WHERE precision = 'DAY';
