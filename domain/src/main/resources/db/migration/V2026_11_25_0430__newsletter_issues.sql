-- Why: issues of the newsletter as approved, and the editions as they were sent, which stay as they were.
CREATE SEQUENCE newsletter_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE newsletter (
    id            bigint PRIMARY KEY,
    version       int NOT NULL,
    code          text NOT NULL UNIQUE,
    responsible   text NOT NULL,
    emblem_waiver text,
    sent_at       timestamptz,
    send_at       timestamptz,
    audience      text,
    approved_by   bigint NOT NULL,
    approved_at   timestamptz NOT NULL
);
CREATE TABLE newsletter_component (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    component     text NOT NULL,
    PRIMARY KEY (newsletter_id, component)
);
CREATE TABLE newsletter_item (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    position      int NOT NULL,
    section       text NOT NULL,
    item          text NOT NULL,
    paired        boolean NOT NULL,
    PRIMARY KEY (newsletter_id, position)
);
CREATE INDEX newsletter_item_item ON newsletter_item (item);
CREATE TABLE newsletter_title (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    language      text NOT NULL,
    text          text NOT NULL,
    PRIMARY KEY (newsletter_id, language)
);
CREATE TABLE newsletter_introduction (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    language      text NOT NULL,
    text          text NOT NULL,
    PRIMARY KEY (newsletter_id, language)
);
CREATE TABLE newsletter_teaser (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    item          text NOT NULL,
    language      text NOT NULL,
    teaser        text NOT NULL,
    PRIMARY KEY (newsletter_id, item, language)
);
CREATE TABLE newsletter_settled (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    finding       text NOT NULL,
    reason        text NOT NULL,
    PRIMARY KEY (newsletter_id, finding)
);
CREATE TABLE newsletter_correction (
    newsletter_id bigint NOT NULL REFERENCES newsletter,
    corrected_at  timestamptz NOT NULL,
    note          text,
    PRIMARY KEY (newsletter_id, corrected_at)
);
CREATE TABLE newsletter_edition (
    issue        text NOT NULL REFERENCES newsletter (code),
    language     text NOT NULL,
    title        text,
    introduction text,
    emblem       boolean NOT NULL,
    sent_at      timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (issue, language)
);
CREATE TABLE newsletter_edition_item (
    issue          text NOT NULL,
    edition        text NOT NULL,
    position       int NOT NULL,
    section        text NOT NULL,
    code           text NOT NULL,
    language       text NOT NULL,
    headline       text NOT NULL,
    teaser         text,
    body           text,
    byline         text,
    source_name    text,
    source_link    text,
    media_link     text,
    picture        text,
    picture_alt    text,
    picture_credit text,
    paired         boolean NOT NULL,
    first_day      date,
    last_day       date,
    precision      text,
    starts_at      time,
    zone           text,
    place          text,
    PRIMARY KEY (issue, edition, position),
    FOREIGN KEY (issue, edition) REFERENCES newsletter_edition (issue, language)
);
