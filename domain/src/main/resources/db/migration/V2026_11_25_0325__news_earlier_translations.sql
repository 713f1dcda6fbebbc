-- Why: whoever translates is offered how something like it was translated before.
CREATE INDEX news_translation_paragraph_source ON news_translation_paragraph USING gin (f_unaccent(source) gin_trgm_ops);
CREATE INDEX news_translation_headline ON news_translation USING gin (f_unaccent(source_headline) gin_trgm_ops);
CREATE INDEX news_translation_teaser ON news_translation USING gin (f_unaccent(source_teaser) gin_trgm_ops);
