-- Why: an entry of the agenda is one line, which whoever writes it can say in the other languages at once.
CREATE TABLE agenda_entry_title (
    agenda_entry_id bigint NOT NULL REFERENCES agenda_entry,
    language        text NOT NULL,
    title           text NOT NULL,
    PRIMARY KEY (agenda_entry_id, language)
);
