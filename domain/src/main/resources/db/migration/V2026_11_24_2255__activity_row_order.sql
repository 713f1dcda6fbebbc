-- Why: PostgreSQL reads a row from its first column on. What decides who may see a row, and what most filters ask for,
-- stands first, which nearly halves the time it takes to count what a filter finds.
ALTER TABLE activity_row RENAME TO activity_row_before;
CREATE TABLE activity_row (
    approved               boolean NOT NULL,
    contradicting          boolean NOT NULL,
    stated_besides_named   boolean NOT NULL,
    not_before             date,
    first_day              date,
    last_day               date,
    participants           int,
    stated_countries       int,
    components             text[] NOT NULL,
    authors                bigint[] NOT NULL,
    countries              text[] NOT NULL,
    modality               text,
    type                   text,
    status                 text NOT NULL,
    state                  text NOT NULL,
    reach                  text NOT NULL,
    precision              text NOT NULL,
    topics                 text[] NOT NULL,
    institutions           text[] NOT NULL,
    responsible            text NOT NULL,
    code                   text NOT NULL,
    title                  text NOT NULL,
    language               text NOT NULL,
    place                  text,
    stated_qualifier       text,
    stated_group           text NOT NULL,
    participants_qualifier text,
    changed_at             timestamptz NOT NULL,
    words                  text NOT NULL
);
INSERT INTO activity_row
SELECT approved, contradicting, stated_besides_named, not_before, first_day, last_day, participants, stated_countries,
    components, authors, countries, modality, type, status, state, reach, precision, topics, institutions, responsible,
    code, title, language, place, stated_qualifier, stated_group, participants_qualifier, changed_at, words
  FROM activity_row_before;
DROP TABLE activity_row_before;
ALTER TABLE activity_row ADD CONSTRAINT activity_row_pkey PRIMARY KEY (code);
CREATE INDEX activity_row_when ON activity_row (first_day DESC NULLS LAST, code)
    INCLUDE (approved, not_before, components, countries, authors);
CREATE INDEX activity_row_when_up ON activity_row (first_day ASC NULLS LAST, code);
CREATE INDEX activity_row_ahead ON activity_row (last_day) WHERE precision = 'DAY';
CREATE INDEX activity_row_title ON activity_row (f_unaccent(title), code);
CREATE INDEX activity_row_component ON activity_row (responsible, code);
CREATE INDEX activity_row_type ON activity_row (type, code);
CREATE INDEX activity_row_state ON activity_row (state, code);
CREATE INDEX activity_row_participants ON activity_row (participants DESC NULLS LAST, code);
CREATE INDEX activity_row_status ON activity_row (status);
CREATE INDEX activity_row_countries ON activity_row USING gin (countries);
CREATE INDEX activity_row_components ON activity_row USING gin (components);
CREATE INDEX activity_row_topics ON activity_row USING gin (topics);
CREATE INDEX activity_row_institutions ON activity_row USING gin (institutions);
CREATE INDEX activity_row_words ON activity_row USING gin (words gin_trgm_ops);
CREATE INDEX activity_row_likeness ON activity_row USING gin (f_unaccent(title) gin_trgm_ops);
