-- What the office makes of a filing.
CREATE TABLE cases (
  id UUID NOT NULL PRIMARY KEY,
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  account_id UUID NOT NULL,
  filing_id UUID NOT NULL COMMENT 'whose answers count: the newest that came before the case was closed',
  receipt_number VARCHAR(20) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  applicant_name VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  applicant_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL COMMENT 'the name made comparable, for the search',
  claim_date DATE NOT NULL COMMENT 'of the first filing; no move changes it',
  expected_by DATE NOT NULL,
  delivery VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  correction LONGTEXT COMMENT 'JSON',
  proposal VARCHAR(10) COLLATE utf8mb4_bin,
  proposal_reason VARCHAR(2000),
  proposal_basis VARCHAR(200),
  proposed_by UUID,
  proposed_at DATETIME(6),
  signed_by UUID,
  signed_at DATETIME(6),
  notice_id UUID,
  closed_at DATETIME(6),
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  INDEX cases_inbox (state, claim_date, id),
  INDEX cases_applicant (state, applicant_key),
  INDEX cases_account (account_id)
);

-- The filings of a case as they came in; the first opens it, corrections join it.
CREATE TABLE case_filing (
  filing_id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  receipt_number VARCHAR(20) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  revision VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  filed_at DATETIME(6) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  corrects UUID,
  verified LONGTEXT NOT NULL COMMENT 'JSON',
  answers LONGTEXT NOT NULL COMMENT 'JSON',
  shown LONGTEXT NOT NULL COMMENT 'JSON',
  signature LONGTEXT COMMENT 'JSON',
  attachments LONGTEXT NOT NULL COMMENT 'JSON',
  INDEX case_filing_case (case_id, filed_at)
);

CREATE TRIGGER case_filing_no_update BEFORE UPDATE ON case_filing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a filing never changes';
CREATE TRIGGER case_filing_no_delete BEFORE DELETE ON case_filing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a filing never changes';

CREATE TABLE case_supplement (
  id UUID NOT NULL PRIMARY KEY,
  filing_id UUID NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  body LONGTEXT NOT NULL,
  INDEX case_supplement_filing (filing_id)
);

CREATE TABLE case_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  actor VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  move VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  note VARCHAR(2000) NOT NULL,
  INDEX case_event_case (case_id, id)
);

CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'history is append-only';
CREATE TRIGGER case_event_no_delete BEFORE DELETE ON case_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'history is append-only';

-- Bytes of attachments, brought in chunk by chunk before their filing.
CREATE TABLE case_attachment_chunk (
  attachment_id UUID NOT NULL,
  no INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (attachment_id, no)
);

-- Resident-facing status, counted up with each change that she may know of.
CREATE TABLE case_status (
  filing_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  status VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  expected_by DATE,
  correction LONGTEXT
);
