-- Why: pictures and videos stand in news; they are kept with everything else, so that one backup holds all of it.
CREATE TABLE media_file (
    code         text PRIMARY KEY,
    type         text NOT NULL,
    name         text NOT NULL,
    size         bigint NOT NULL,
    width        int,
    height       int,
    small        bytea,
    uploaded_by  bigint NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    public_since timestamptz
);
-- No file is ever whole in memory. Pictures and videos are packed already.
CREATE TABLE media_part (
    code    text NOT NULL REFERENCES media_file ON DELETE CASCADE,
    number  int NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (code, number)
);
ALTER TABLE media_part ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX media_file_uploader ON media_file (uploaded_by, uploaded_at);
CREATE INDEX media_file_private ON media_file (uploaded_at) WHERE public_since IS NULL;

ALTER TABLE news_item
    ADD COLUMN picture text,
    ADD COLUMN picture_alt text,
    ADD COLUMN picture_credit text,
    ADD COLUMN video text;
CREATE INDEX news_item_picture ON news_item (picture);
CREATE INDEX news_item_video ON news_item (video);
ALTER TABLE news_row
    ADD COLUMN picture text,
    ADD COLUMN video text;
CREATE INDEX news_row_picture ON news_row (picture);
CREATE INDEX news_row_video ON news_row (video);
CREATE INDEX proposal_picture ON proposal ((draft ->> 'picture')) WHERE kind = 'NEWS';
CREATE INDEX proposal_video ON proposal ((draft ->> 'video')) WHERE kind = 'NEWS';
-- What was last returned is shown beside what came in its place.
CREATE INDEX review_step_picture ON review_step ((draft ->> 'picture')) WHERE draft IS NOT NULL;
CREATE INDEX review_step_video ON review_step ((draft ->> 'video')) WHERE draft IS NOT NULL;
ALTER TABLE news_translation
    ADD COLUMN picture_alt text,
    ADD COLUMN source_picture_alt text;
ALTER TABLE newsletter_edition_item ADD COLUMN video text;
