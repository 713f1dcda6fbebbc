-- Why: the approved news, and the flat row by which lists, feeds and other pages find it beside unreviewed items.
CREATE SEQUENCE news_item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE news_item (
    id           bigint PRIMARY KEY,
    version      int NOT NULL,
    code         text NOT NULL UNIQUE,
    headline     text NOT NULL,
    teaser       text NOT NULL,
    body         text NOT NULL,
    language     text NOT NULL,
    responsible  text NOT NULL,
    source_name  text,
    source_link  text,
    published_at timestamptz NOT NULL,
    approved_by  bigint NOT NULL,
    approved_at  timestamptz NOT NULL
);
CREATE TABLE news_item_component (
    news_item_id bigint NOT NULL REFERENCES news_item,
    component    text NOT NULL,
    PRIMARY KEY (news_item_id, component)
);
CREATE TABLE news_item_country (
    news_item_id bigint NOT NULL REFERENCES news_item,
    country      text NOT NULL,
    PRIMARY KEY (news_item_id, country)
);
CREATE TABLE news_item_activity (
    news_item_id bigint NOT NULL REFERENCES news_item,
    activity     text NOT NULL,
    PRIMARY KEY (news_item_id, activity)
);
CREATE TABLE news_item_network (
    news_item_id bigint NOT NULL REFERENCES news_item,
    network      text NOT NULL,
    PRIMARY KEY (news_item_id, network)
);

-- dated_at is the publication of what is approved, and the last change of what is not.
CREATE TABLE news_row (
    code        text PRIMARY KEY,
    approved    boolean NOT NULL,
    state       text NOT NULL,
    headline    text NOT NULL,
    teaser      text,
    language    text NOT NULL,
    responsible text NOT NULL,
    components  text[] NOT NULL,
    countries   text[] NOT NULL,
    activities  text[] NOT NULL,
    networks    text[] NOT NULL,
    source_name text,
    not_before  date,
    authors     bigint[] NOT NULL,
    words       text NOT NULL,
    dated_at    timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX news_row_dated ON news_row (dated_at DESC, code);
CREATE INDEX news_row_language ON news_row (language, dated_at DESC);
CREATE INDEX news_row_countries ON news_row USING gin (countries);
CREATE INDEX news_row_components ON news_row USING gin (components);
CREATE INDEX news_row_activities ON news_row USING gin (activities);
CREATE INDEX news_row_networks ON news_row USING gin (networks);
CREATE INDEX news_row_words ON news_row USING gin (words gin_trgm_ops);
