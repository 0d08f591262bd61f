-- One conversation may make several filings: a bundle one for each procedure, a split form one for each child.
ALTER TABLE filing
  ADD COLUMN about VARCHAR(64) COLLATE utf8mb4_bin NOT NULL DEFAULT '' COMMENT 'key of the person it is for; empty: the applicant',
  ADD UNIQUE KEY filing_of_draft (draft_id, procedure_id, about),
  DROP INDEX filing_draft;

-- A file belongs to the first filing of its draft; others of the same draft may rest on it too.
CREATE TABLE shared_attachment (
  filing_id UUID NOT NULL,
  attachment_id UUID NOT NULL,
  PRIMARY KEY (filing_id, attachment_id),
  FOREIGN KEY (filing_id) REFERENCES filing (id),
  FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);

-- What was signed stands for all filings of its draft.
ALTER TABLE signed_document ADD COLUMN filed_draft UUID UNIQUE COMMENT 'the draft it was signed for, once handed in';

UPDATE signed_document s JOIN filing f ON f.id = s.filing_id SET s.filed_draft = f.draft_id;

ALTER TABLE signed_document DROP FOREIGN KEY signed_document_ibfk_2;
ALTER TABLE signed_document DROP COLUMN filing_id;
