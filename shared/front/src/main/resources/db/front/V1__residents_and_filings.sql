-- The open zone's business of one city. No 宛名番号, no 個人番号; whom an account belongs to is known inside only.

-- A sign-in account; its person is what the card's service vouched for at the last sign-in.
CREATE TABLE account (
  id UUID NOT NULL PRIMARY KEY,
  issuer VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  client VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  sub VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  verified LONGTEXT NOT NULL COMMENT 'JSON VerifiedPerson',
  contact VARCHAR(12) COLLATE utf8mb4_bin NOT NULL DEFAULT 'NOT_ASKED',
  mail VARCHAR(254) COLLATE utf8mb4_bin COMMENT 'confirmed by a code',
  proposed_mail VARCHAR(254) COLLATE utf8mb4_bin COMMENT 'gets nothing but the code',
  first_signed_in_at DATETIME(6) NOT NULL,
  signed_in_at DATETIME(6) NOT NULL,
  UNIQUE KEY account_sign_in (issuer, client, sub)
);

-- Codes sent to an address; the newest of an account is the one in force. System time.
CREATE TABLE mail_code (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id UUID NOT NULL,
  mail VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  salt BINARY(16) NOT NULL,
  hash BINARY(32) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  ended BOOLEAN NOT NULL DEFAULT FALSE,
  INDEX mail_code_account (account_id, id),
  INDEX mail_code_mail (mail, sent_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Consent to fetch her data for a procedure. At most one in force: a withdrawn one has in_force NULL.
CREATE TABLE consent (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  given_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  in_force BOOLEAN DEFAULT TRUE,
  UNIQUE KEY consent_in_force (account_id, procedure_id, in_force),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- One live request for an account and procedure; asking again replaces it and what it brought.
CREATE TABLE prefill_request (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  revision VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  verified LONGTEXT NOT NULL COMMENT 'JSON VerifiedPerson',
  requested_at DATETIME(6) NOT NULL,
  UNIQUE KEY prefill_request_live (account_id, procedure_id),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE packet (
  request_id UUID NOT NULL PRIMARY KEY,
  id UUID NOT NULL UNIQUE,
  people LONGTEXT NOT NULL COMMENT 'JSON KnownPeople',
  computed_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  shown_at DATETIME(6) COMMENT 'first shown to the resident',
  FOREIGN KEY (request_id) REFERENCES prefill_request (id) ON DELETE CASCADE
);

-- What is being filled in. slot: the procedure, or the first filing which it corrects; one draft each.
CREATE TABLE draft (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  revision VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  slot VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  corrects UUID COMMENT 'the first filing of the chain',
  correction LONGTEXT COMMENT 'JSON Correction',
  closed LONGTEXT COMMENT 'JSON array of keys that may not change',
  edits BIGINT NOT NULL DEFAULT 0 COMMENT 'counts every change; a signature holds for one count',
  started_at DATETIME(6) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  UNIQUE KEY draft_slot (account_id, slot),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A row an answer: leaving a field writes one row, however long the form is.
CREATE TABLE draft_answer (
  draft_id UUID NOT NULL,
  field VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  person VARCHAR(64) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  answer LONGTEXT NOT NULL COMMENT 'JSON Answers, this one alone',
  PRIMARY KEY (draft_id, field, person),
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE
);

CREATE TABLE draft_person (
  draft_id UUID NOT NULL,
  person VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  added_at DATETIME(6) NOT NULL,
  typed LONGTEXT NOT NULL COMMENT 'JSON Answers, this person alone',
  PRIMARY KEY (draft_id, person),
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE
);

-- What a person handed in: immutable. What comes later is a supplement.
CREATE TABLE filing (
  id UUID NOT NULL PRIMARY KEY,
  draft_id UUID NOT NULL,
  account_id UUID NOT NULL,
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  revision VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  receipt_number VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  filed_at DATETIME(6) NOT NULL,
  claim_date DATE NOT NULL COMMENT 'in Japan; デジタル手続法6条3項',
  verified LONGTEXT NOT NULL COMMENT 'JSON VerifiedPerson',
  answers LONGTEXT NOT NULL COMMENT 'JSON Answers',
  shown LONGTEXT NOT NULL COMMENT 'JSON KnownPeople',
  packet_id UUID,
  delivery VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  corrects UUID COMMENT 'the first filing of the chain',
  UNIQUE KEY filing_draft (draft_id),
  UNIQUE KEY filing_receipt (receipt_number),
  INDEX filing_account (account_id, filed_at),
  INDEX filing_corrects (corrects),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TRIGGER filing_no_update BEFORE UPDATE ON filing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'filing is append-only';
CREATE TRIGGER filing_no_delete BEFORE DELETE ON filing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'filing is append-only';

CREATE TABLE supplement (
  id UUID NOT NULL PRIMARY KEY,
  filing_id UUID NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  about UUID NOT NULL COMMENT 'one of a kind about a thing: a notice, an attachment, the filing',
  at DATETIME(6) NOT NULL,
  body LONGTEXT NOT NULL COMMENT 'JSON',
  UNIQUE KEY supplement_once (filing_id, kind, about),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);

CREATE TRIGGER supplement_no_update BEFORE UPDATE ON supplement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'supplement is append-only';
CREATE TRIGGER supplement_no_delete BEFORE DELETE ON supplement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'supplement is append-only';

-- Filings the office has; their attachments' bytes are inside then.
CREATE TABLE brought_in (
  filing_id UUID NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);

-- What the office tells of a filing's state; the highest version holds. Before the first: received.
CREATE TABLE filing_status (
  filing_id UUID NOT NULL,
  version BIGINT NOT NULL,
  status VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  expected_by DATE,
  correction LONGTEXT COMMENT 'JSON Correction',
  PRIMARY KEY (filing_id, version),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);

-- A file of a draft, then of a filing. Incomplete while its bytes come in.
CREATE TABLE attachment (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  draft_id UUID,
  filing_id UUID,
  field VARCHAR(130) COLLATE utf8mb4_bin NOT NULL,
  file_name VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  media_type VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  size BIGINT NOT NULL DEFAULT 0,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  scan VARCHAR(12) COLLATE utf8mb4_bin NOT NULL DEFAULT 'UNSCANNED',
  complete BOOLEAN NOT NULL DEFAULT FALSE,
  stored_at DATETIME(6) NOT NULL,
  INDEX attachment_draft (draft_id),
  INDEX attachment_filing (filing_id),
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);

DELIMITER //
CREATE TRIGGER attachment_filed BEFORE UPDATE ON attachment FOR EACH ROW
BEGIN
  IF OLD.filing_id IS NOT NULL AND (NOT NEW.filing_id <=> OLD.filing_id OR NEW.draft_id IS NOT NULL
      OR NEW.sha256 <> OLD.sha256 OR NEW.size <> OLD.size OR NEW.file_name <> OLD.file_name) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a filed attachment does not change';
  END IF;
END//
DELIMITER ;

CREATE TABLE attachment_chunk (
  attachment_id UUID NOT NULL,
  no INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL COMMENT 'at most 1 MiB',
  PRIMARY KEY (attachment_id, no),
  FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);

-- The exact document that was reviewed, and what signing it gave.
CREATE TABLE signed_document (
  id UUID NOT NULL PRIMARY KEY,
  draft_id UUID UNIQUE,
  filing_id UUID UNIQUE,
  edits BIGINT NOT NULL COMMENT 'of the draft when it was drawn',
  packet_id UUID,
  digest CHAR(44) COLLATE utf8mb4_bin NOT NULL COMMENT 'Base64 SHA-256',
  document MEDIUMBLOB NOT NULL,
  signature LONGTEXT COMMENT 'JSON Signature',
  FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);

-- A notice as the person may see it; posted ones come without the document.
CREATE TABLE notice (
  id UUID NOT NULL PRIMARY KEY,
  filing_id UUID NOT NULL,
  account_id UUID NOT NULL,
  title VARCHAR(200) NOT NULL,
  delivery VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  available_at DATETIME(6) NOT NULL,
  first_opened_at DATETIME(6),
  document LONGBLOB,
  INDEX notice_account (account_id, available_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id),
  FOREIGN KEY (account_id) REFERENCES account (id)
);
