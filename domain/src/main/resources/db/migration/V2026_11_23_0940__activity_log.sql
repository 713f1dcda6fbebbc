-- Why: the approved activities, and the flat row by which lists show, filter and sort them beside unreviewed ones.
CREATE SEQUENCE activity_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE activity (
    id                      bigint PRIMARY KEY,
    version                 int NOT NULL,
    code                    text NOT NULL UNIQUE,
    title                   text NOT NULL,
    language                text NOT NULL,
    description             text,
    type                    text NOT NULL,
    modality                text,
    place                   text,
    status                  text NOT NULL,
    planned_from            date,
    planned_to              date,
    planned_precision       text,
    held_from               date,
    held_to                 date,
    held_precision          text,
    date_basis              text NOT NULL,
    stated_countries        int,
    stated_qualifier        text,
    stated_besides_named    boolean NOT NULL,
    stated_group            text,
    responsible             text NOT NULL,
    participants            int,
    participants_qualifier  text,
    women                   int,
    men                     int,
    other_gender            int,
    gender_not_stated       int,
    split_in_percent        boolean NOT NULL,
    participants_counted_as text,
    visibility              text NOT NULL,
    not_before              date,
    source_link             text,
    remark                  text,
    approved_by             bigint NOT NULL,
    approved_at             timestamptz NOT NULL
);
CREATE TABLE activity_country (
    activity_id bigint NOT NULL REFERENCES activity,
    position    int NOT NULL,
    country     text NOT NULL,
    role        text NOT NULL,
    PRIMARY KEY (activity_id, position),
    UNIQUE (activity_id, country)
);
CREATE TABLE activity_component (
    activity_id bigint NOT NULL REFERENCES activity,
    component   text NOT NULL,
    PRIMARY KEY (activity_id, component)
);
CREATE TABLE activity_topic (
    activity_id bigint NOT NULL REFERENCES activity,
    topic       text NOT NULL,
    PRIMARY KEY (activity_id, topic)
);
CREATE TABLE activity_institution (
    activity_id bigint NOT NULL REFERENCES activity,
    position    int NOT NULL,
    institution text NOT NULL,
    role        text NOT NULL,
    PRIMARY KEY (activity_id, position)
);

CREATE TABLE activity_row (
    code                   text PRIMARY KEY,
    approved               boolean NOT NULL,
    state                  text NOT NULL,
    title                  text NOT NULL,
    language               text NOT NULL,
    type                   text,
    modality               text,
    place                  text,
    status                 text NOT NULL,
    first_day              date,
    last_day               date,
    precision              text NOT NULL,
    countries              text[] NOT NULL,
    stated_countries       int,
    stated_qualifier       text,
    stated_besides_named   boolean NOT NULL,
    stated_group           text NOT NULL,
    contradicting          boolean NOT NULL,
    responsible            text NOT NULL,
    components             text[] NOT NULL,
    topics                 text[] NOT NULL,
    institutions           text[] NOT NULL,
    participants           int,
    participants_qualifier text,
    reach                  text NOT NULL,
    not_before             date,
    authors                bigint[] NOT NULL,
    words                  text NOT NULL,
    changed_at             timestamptz NOT NULL
);
CREATE INDEX activity_row_when ON activity_row (first_day DESC NULLS LAST, code);
CREATE INDEX activity_row_when_up ON activity_row (first_day ASC NULLS LAST, code);
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
