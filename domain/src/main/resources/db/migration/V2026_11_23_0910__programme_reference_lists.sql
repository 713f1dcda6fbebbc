-- Why: countries, components, topics, types and institutions are rows that an administrator edits, never constants.
CREATE SEQUENCE reference_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reference_entry (
    id       bigint PRIMARY KEY,
    version  int NOT NULL,
    list     text NOT NULL,
    code     text NOT NULL,
    category text NOT NULL,
    name_es  text NOT NULL,
    name_en  text NOT NULL,
    name_pt  text NOT NULL,
    name_fr  text NOT NULL,
    country  text,
    retired  boolean NOT NULL DEFAULT false,
    UNIQUE (list, code)
);
CREATE TABLE reference_alias (
    reference_entry_id bigint NOT NULL REFERENCES reference_entry,
    position           int NOT NULL,
    alias              text NOT NULL,
    PRIMARY KEY (reference_entry_id, position)
);
-- One row that counts the changes, so that every node notices when its copy of the lists is old.
CREATE TABLE reference_revision (revision bigint NOT NULL);
INSERT INTO reference_revision VALUES (1);
