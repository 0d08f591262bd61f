-- Who was reminded of what, so that nobody is reminded twice of one day.
CREATE TABLE reminder (
  filing_id UUID NOT NULL COMMENT 'the first filing of the chain',
  kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'CORRECTION, DOCUMENTS',
  due_by DATE NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (filing_id, kind, due_by),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);

ALTER TABLE filing ADD INDEX filing_claim_date (claim_date);
ALTER TABLE filing_status ADD INDEX filing_status_returned (status, at);
