-- Why: the thematic networks with their members and status history, and the approved updates of their teams.
CREATE SEQUENCE network_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE network (
    id         bigint PRIMARY KEY,
    version    int NOT NULL,
    slug       text NOT NULL UNIQUE,
    acronym    text NOT NULL,
    name_es    text NOT NULL,
    name_en    text NOT NULL,
    name_pt    text NOT NULL,
    name_fr    text NOT NULL,
    theme      text NOT NULL,
    component  text NOT NULL,
    owner      text,
    language   text NOT NULL,
    objectives text,
    changed_at timestamptz NOT NULL
);
CREATE TABLE network_alias (
    network_id bigint NOT NULL REFERENCES network,
    position   int NOT NULL,
    alias      text NOT NULL,
    PRIMARY KEY (network_id, position)
);
CREATE TABLE network_status (
    network_id bigint NOT NULL REFERENCES network,
    position   int NOT NULL,
    status     text NOT NULL,
    first_day  date NOT NULL,
    last_day   date NOT NULL,
    precision  text NOT NULL,
    note       text,
    PRIMARY KEY (network_id, position)
);
CREATE SEQUENCE network_member_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE network_member (
    id               bigint PRIMARY KEY,
    network_id       bigint NOT NULL REFERENCES network,
    country          text NOT NULL,
    joined_from      date,
    joined_to        date,
    joined_precision text,
    institution      text,
    UNIQUE (network_id, country)
);
CREATE INDEX network_member_country ON network_member (country);

CREATE SEQUENCE network_update_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE network_update (
    id          bigint PRIMARY KEY,
    version     int NOT NULL,
    code        text NOT NULL UNIQUE,
    network     text NOT NULL REFERENCES network (slug),
    kind        text NOT NULL,
    first_day   date,
    last_day    date,
    precision   text,
    title       text NOT NULL,
    text        text NOT NULL,
    language    text NOT NULL,
    responsible text NOT NULL,
    approved_by bigint NOT NULL,
    approved_at timestamptz NOT NULL
);
CREATE TABLE network_update_country (
    network_update_id bigint NOT NULL REFERENCES network_update,
    country           text NOT NULL,
    PRIMARY KEY (network_update_id, country)
);
CREATE TABLE network_update_figure (
    network_update_id bigint NOT NULL REFERENCES network_update,
    position          int NOT NULL,
    label             text NOT NULL,
    value             int NOT NULL,
    PRIMARY KEY (network_update_id, position)
);
CREATE TABLE network_update_component (
    network_update_id bigint NOT NULL REFERENCES network_update,
    component         text NOT NULL,
    PRIMARY KEY (network_update_id, component)
);

-- The flat row by which a network's page shows approved updates beside unreviewed ones. Updates are held back by no date.
CREATE TABLE network_update_row (
    code        text PRIMARY KEY,
    network     text NOT NULL REFERENCES network (slug),
    number      int NOT NULL,
    approved    boolean NOT NULL,
    state       text NOT NULL,
    kind        text,
    first_day   date,
    last_day    date,
    precision   text NOT NULL,
    title       text NOT NULL,
    text        text,
    language    text NOT NULL,
    countries   text[] NOT NULL,
    responsible text NOT NULL,
    components  text[] NOT NULL,
    not_before  date,
    authors     bigint[] NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX network_update_row_when ON network_update_row (network, last_day DESC NULLS FIRST, number DESC);
