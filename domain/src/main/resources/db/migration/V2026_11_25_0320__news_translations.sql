-- Why: a news item is read in any of the four languages; each translation is reviewed by itself, paragraph by paragraph.
CREATE SEQUENCE news_translation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE news_translation (
    id              bigint PRIMARY KEY,
    version         int NOT NULL,
    item            text NOT NULL,
    language        text NOT NULL,
    headline        text NOT NULL,
    teaser          text,
    body            text,
    source_headline text NOT NULL,
    source_teaser   text,
    stale           boolean NOT NULL,
    approved_by     bigint NOT NULL,
    approved_at     timestamptz NOT NULL,
    UNIQUE (item, language)
);
CREATE TABLE news_translation_paragraph (
    news_translation_id bigint NOT NULL REFERENCES news_translation,
    position            int NOT NULL,
    source              text NOT NULL,
    text                text NOT NULL,
    PRIMARY KEY (news_translation_id, position)
);
