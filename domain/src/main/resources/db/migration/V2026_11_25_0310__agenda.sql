-- Why: the approved agenda, and the flat row by which lists, calendars and other pages find it beside unreviewed entries.
CREATE SEQUENCE agenda_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agenda_entry (
    id          bigint PRIMARY KEY,
    version     int NOT NULL,
    code        text NOT NULL UNIQUE,
    uid         text NOT NULL UNIQUE,
    sequence    int NOT NULL,
    title       text NOT NULL,
    kind        text NOT NULL,
    status      text NOT NULL,
    first_day   date NOT NULL,
    last_day    date NOT NULL,
    precision   text NOT NULL,
    starts_at   time,
    ends_at     time,
    zone        text,
    modality    text,
    place       text,
    description text,
    language    text NOT NULL,
    link        text,
    responsible text NOT NULL,
    approved_by bigint NOT NULL,
    approved_at timestamptz NOT NULL
);
CREATE TABLE agenda_entry_component (
    agenda_entry_id bigint NOT NULL REFERENCES agenda_entry,
    component       text NOT NULL,
    PRIMARY KEY (agenda_entry_id, component)
);
CREATE TABLE agenda_entry_country (
    agenda_entry_id bigint NOT NULL REFERENCES agenda_entry,
    country         text NOT NULL,
    PRIMARY KEY (agenda_entry_id, country)
);
CREATE TABLE agenda_entry_activity (
    agenda_entry_id bigint NOT NULL REFERENCES agenda_entry,
    activity        text NOT NULL,
    PRIMARY KEY (agenda_entry_id, activity)
);
CREATE TABLE agenda_entry_network (
    agenda_entry_id bigint NOT NULL REFERENCES agenda_entry,
    network         text NOT NULL,
    PRIMARY KEY (agenda_entry_id, network)
);

-- Whatever an entry in a calendar program needs stands in the row: a subscription is one statement.
CREATE TABLE agenda_row (
    code        text PRIMARY KEY,
    approved    boolean NOT NULL,
    state       text NOT NULL,
    uid         text,
    sequence    int NOT NULL,
    title       text NOT NULL,
    kind        text NOT NULL,
    status      text NOT NULL,
    first_day   date,
    last_day    date,
    precision   text NOT NULL,
    starts_at   time,
    ends_at     time,
    zone        text,
    modality    text,
    place       text,
    description text,
    language    text NOT NULL,
    link        text,
    responsible text NOT NULL,
    components  text[] NOT NULL,
    countries   text[] NOT NULL,
    activities  text[] NOT NULL,
    networks    text[] NOT NULL,
    not_before  date,
    authors     bigint[] NOT NULL,
    words       text NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX agenda_row_first ON agenda_row (first_day, code);
CREATE INDEX agenda_row_last ON agenda_row (last_day DESC, code);
CREATE INDEX agenda_row_countries ON agenda_row USING gin (countries);
CREATE INDEX agenda_row_components ON agenda_row USING gin (components);
CREATE INDEX agenda_row_activities ON agenda_row USING gin (activities);
CREATE INDEX agenda_row_networks ON agenda_row USING gin (networks);
CREATE INDEX agenda_row_words ON agenda_row USING gin (words gin_trgm_ops);
