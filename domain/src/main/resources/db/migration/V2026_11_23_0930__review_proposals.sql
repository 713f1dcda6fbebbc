-- Why: all unfinished and unreviewed work of every reviewed feature is one thing, kept in one place.
CREATE SEQUENCE proposal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proposal (
    id          bigint PRIMARY KEY,
    version     int NOT NULL,
    uuid        text NOT NULL UNIQUE,
    kind        text NOT NULL,
    code        text,
    base        jsonb,
    draft       jsonb NOT NULL,
    raw         jsonb NOT NULL,
    heading     text,
    responsible text,
    state       text NOT NULL,
    state_since timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL,
    changed_by  bigint NOT NULL
);
CREATE UNIQUE INDEX proposal_one_open ON proposal (kind, code) WHERE state IN ('WRITING', 'WAITING', 'RETURNED');
CREATE INDEX proposal_record ON proposal (kind, code);
CREATE INDEX proposal_waiting ON proposal (state, state_since) WHERE state IN ('WRITING', 'WAITING', 'RETURNED');
CREATE TABLE proposal_component (
    proposal_id bigint NOT NULL REFERENCES proposal,
    component   text NOT NULL,
    PRIMARY KEY (proposal_id, component)
);
CREATE TABLE proposal_country (
    proposal_id bigint NOT NULL REFERENCES proposal,
    country     text NOT NULL,
    PRIMARY KEY (proposal_id, country)
);
CREATE TABLE proposal_author (
    proposal_id     bigint NOT NULL REFERENCES proposal,
    user_account_id bigint NOT NULL,
    PRIMARY KEY (proposal_id, user_account_id)
);
CREATE INDEX proposal_author_user ON proposal_author (user_account_id);
CREATE TABLE review_step (
    proposal_id bigint NOT NULL REFERENCES proposal,
    position    int NOT NULL,
    deed        text NOT NULL,
    done_by     bigint NOT NULL,
    done_at     timestamptz NOT NULL,
    reason      text,
    draft       jsonb,
    PRIMARY KEY (proposal_id, position)
);
CREATE TABLE review_remark (
    proposal_id bigint NOT NULL REFERENCES proposal,
    position    int NOT NULL,
    field       text NOT NULL,
    text        text NOT NULL,
    made_by     bigint NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (proposal_id, position)
);
-- The last number given within a code's prefix; two first saves at once get two numbers.
CREATE TABLE running_number (
    prefix text PRIMARY KEY,
    last   int NOT NULL
);
