-- What she mended on paper, as the office tells it to the filing she made here (ADR 37).
ALTER TABLE filing_status ADD COLUMN paper LONGTEXT COMMENT 'JSON Answers: her own as paper mended them; null while the filing''s count';
ALTER TABLE draft ADD COLUMN told BIGINT NOT NULL DEFAULT 0 COMMENT 'of a correction: version of the newest filing''s status it goes on from';
