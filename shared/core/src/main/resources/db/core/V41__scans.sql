-- Files that came while no scanner answered, until one has judged them. The judgement itself is a
-- supplement of kind SCAN: {"attachment": …, "scan": "CLEAN" or "INFECTED"}.
CREATE TABLE attachment_waiting (
  attachment_id UUID NOT NULL,
  filing_id UUID NOT NULL,
  asked_at DATETIME(6) NOT NULL COMMENT 'when it came, or when a scanner was asked last',
  PRIMARY KEY (attachment_id, filing_id),
  INDEX attachment_waiting_since (asked_at)
);

INSERT INTO attachment_waiting (attachment_id, filing_id, asked_at)
SELECT CAST(file.id AS UUID), case_filing.filing_id, case_filing.taken_at
FROM case_filing, JSON_TABLE(case_filing.attachments, '$[*]'
  COLUMNS (id CHAR(36) PATH '$.id', scan VARCHAR(12) PATH '$.scan')) AS file
WHERE file.scan = 'UNSCANNED';

INSERT INTO attachment_waiting (attachment_id, filing_id, asked_at)
SELECT CAST(JSON_VALUE(body, '$.id') AS UUID), filing_id, at FROM case_supplement
WHERE kind = 'ATTACHMENT' AND JSON_VALUE(body, '$.scan') = 'UNSCANNED';
