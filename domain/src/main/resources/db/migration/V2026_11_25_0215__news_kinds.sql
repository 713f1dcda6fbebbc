-- Why: articles, interviews and media stand beside news; a title alone is enough for media; publication may wait for a day.
ALTER TABLE news_item
    ALTER COLUMN teaser DROP NOT NULL,
    ALTER COLUMN body DROP NOT NULL,
    ADD COLUMN kind text NOT NULL DEFAULT 'NEWS',
    ADD COLUMN byline text,
    ADD COLUMN media_link text,
    ADD COLUMN publish_on date;
ALTER TABLE news_item ALTER COLUMN kind DROP DEFAULT;
CREATE TABLE news_item_network_update (
    news_item_id   bigint NOT NULL REFERENCES news_item,
    network_update text NOT NULL,
    PRIMARY KEY (news_item_id, network_update)
);
CREATE TABLE news_item_institution (
    news_item_id bigint NOT NULL REFERENCES news_item,
    institution  text NOT NULL,
    PRIMARY KEY (news_item_id, institution)
);
CREATE TABLE news_item_topic (
    news_item_id bigint NOT NULL REFERENCES news_item,
    topic        text NOT NULL,
    PRIMARY KEY (news_item_id, topic)
);
CREATE TABLE news_item_correction (
    news_item_id bigint NOT NULL REFERENCES news_item,
    corrected_at timestamptz NOT NULL,
    note         text,
    PRIMARY KEY (news_item_id, corrected_at)
);

-- publish_on is the day that was set; not_before is that or what linked records demand, whichever is later.
ALTER TABLE news_row
    ADD COLUMN kind text NOT NULL DEFAULT 'NEWS',
    ADD COLUMN byline text,
    ADD COLUMN network_updates text[] NOT NULL DEFAULT '{}',
    ADD COLUMN institutions text[] NOT NULL DEFAULT '{}',
    ADD COLUMN topics text[] NOT NULL DEFAULT '{}',
    ADD COLUMN publish_on date;
ALTER TABLE news_row
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN network_updates DROP DEFAULT,
    ALTER COLUMN institutions DROP DEFAULT,
    ALTER COLUMN topics DROP DEFAULT;
CREATE INDEX news_row_kind ON news_row (kind, dated_at DESC);
CREATE INDEX news_row_topics ON news_row USING gin (topics);
CREATE INDEX news_row_institutions ON news_row USING gin (institutions);
