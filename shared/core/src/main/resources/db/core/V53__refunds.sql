-- What is given back of a bill (還付・充当, ADR 44), and the files by which banks are asked to pay it.

-- Whose year's receipts a posting gives back, or takes again.
ALTER TABLE posting ADD COLUMN of_year INT COMMENT 'whose receipts it gives back (戻出・過年度還付); null: it gives nothing back';
ALTER TABLE ledger_entry ADD INDEX ledger_entry_credit (credit, bill_id);

-- A file to the bank (総合振込), as it was made.
CREATE TABLE transfer_file (
  id UUID NOT NULL PRIMARY KEY,
  transfer_on DATE NOT NULL COMMENT '振込日',
  made_at DATETIME(6) NOT NULL,
  made_by UUID NOT NULL,
  line_count INT NOT NULL,
  total BIGINT NOT NULL,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  bytes LONGBLOB NOT NULL,
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'MADE, SENT, PAID, DISCARDED',
  INDEX transfer_file_newest (made_at, id)
);
DELIMITER //
CREATE TRIGGER transfer_file_stays BEFORE UPDATE ON transfer_file FOR EACH ROW
BEGIN
  IF OLD.sha256 <> NEW.sha256 OR OLD.bytes <> NEW.bytes OR OLD.transfer_on <> NEW.transfer_on
      OR OLD.total <> NEW.total OR OLD.line_count <> NEW.line_count THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file stays as it was made';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER transfer_file_no_delete BEFORE DELETE ON transfer_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file stays as it was made';

-- Who took it; each clerk once.
CREATE TABLE transfer_download (
  file_id UUID NOT NULL,
  staff_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (file_id, staff_id),
  FOREIGN KEY (file_id) REFERENCES transfer_file (id)
);
CREATE TRIGGER transfer_download_no_update BEFORE UPDATE ON transfer_download FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer_download is append-only';
CREATE TRIGGER transfer_download_no_delete BEFORE DELETE ON transfer_download FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer_download is append-only';

CREATE SEQUENCE give_back_number START WITH 1 INCREMENT BY 1 CACHE 100;

-- One thing given back: to an account (REFUND), or towards another bill of the payer (OFFSET).
CREATE TABLE give_back (
  id UUID NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL UNIQUE COMMENT 'by which a file knows it again (顧客コード); says nothing of a person',
  kind VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'REFUND, OFFSET',
  bill_id UUID NOT NULL COMMENT 'of which it is over',
  amount BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  to_bill_id UUID COMMENT 'of an offset',
  bank CHAR(4) COLLATE utf8mb4_bin COMMENT 'of a refund, as the others',
  branch CHAR(3) COLLATE utf8mb4_bin,
  account_kind CHAR(1) COLLATE utf8mb4_bin,
  account_number CHAR(7) COLLATE utf8mb4_bin,
  holder VARCHAR(30) COMMENT 'as banks write it',
  holder_note VARCHAR(200) COMMENT 'why it is another''s account; null when it is the payer''s',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  proposed_by UUID NOT NULL COMMENT 'the last who did; all of them stand in give_back_move',
  proposed_at DATETIME(6) NOT NULL,
  approved_by UUID,
  approved_on DATE,
  letter_number VARCHAR(40) UNIQUE COMMENT '文書番号',
  left_owed BIGINT COMMENT 'of an offset: what the other bill owed after it',
  file_id UUID COMMENT 'in which it is; one alone',
  ended_on DATE COMMENT 'on which it was paid, set off, or came back',
  failure VARCHAR(20) COLLATE utf8mb4_bin COMMENT 'why it was not paid',
  version BIGINT NOT NULL DEFAULT 0,
  INDEX give_back_bill (bill_id, state),
  INDEX give_back_state (state, proposed_at, id),
  INDEX give_back_file (file_id),
  CONSTRAINT give_back_some CHECK (amount > 0),
  CONSTRAINT give_back_two_people CHECK (approved_by IS NULL OR approved_by <> proposed_by),
  CONSTRAINT give_back_goes_somewhere CHECK (IF(kind = 'OFFSET', to_bill_id IS NOT NULL AND bank IS NULL
    AND to_bill_id <> bill_id, to_bill_id IS NULL AND bank IS NOT NULL AND branch IS NOT NULL
    AND account_kind IS NOT NULL AND account_number IS NOT NULL AND holder IS NOT NULL)),
  FOREIGN KEY (bill_id) REFERENCES bill (id),
  FOREIGN KEY (to_bill_id) REFERENCES bill (id),
  FOREIGN KEY (file_id) REFERENCES transfer_file (id)
);
DELIMITER //
CREATE TRIGGER give_back_stays BEFORE UPDATE ON give_back FOR EACH ROW
BEGIN
  IF OLD.bill_id <> NEW.bill_id OR OLD.number <> NEW.number OR OLD.state IN ('WITHDRAWN', 'FAILED', 'APPLIED')
      OR (OLD.approved_by IS NOT NULL AND (NOT (NEW.approved_by <=> OLD.approved_by) OR OLD.amount <> NEW.amount
        OR OLD.proposed_by <> NEW.proposed_by OR NOT (NEW.to_bill_id <=> OLD.to_bill_id)
        OR NOT (NEW.bank <=> OLD.bank) OR NOT (NEW.branch <=> OLD.branch)
        OR NOT (NEW.account_number <=> OLD.account_number) OR NOT (NEW.holder <=> OLD.holder)
        OR NOT (NEW.account_kind <=> OLD.account_kind))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was approved stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER give_back_no_delete BEFORE DELETE ON give_back FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what is given back is withdrawn, not deleted';

-- Who did what with it, and why.
CREATE TABLE give_back_move (
  id UUID NOT NULL PRIMARY KEY,
  give_back_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  staff_id UUID NOT NULL,
  move VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  note VARCHAR(200) NOT NULL,
  INDEX give_back_move_of (give_back_id, at),
  FOREIGN KEY (give_back_id) REFERENCES give_back (id)
);
CREATE TRIGGER give_back_move_no_update BEFORE UPDATE ON give_back_move FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'give_back_move is append-only';
CREATE TRIGGER give_back_move_no_delete BEFORE DELETE ON give_back_move FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'give_back_move is append-only';

-- The letter (過誤納金還付通知書・充当通知書), drawn once, by whoever opens it first.
CREATE TABLE give_back_document (
  give_back_id UUID NOT NULL PRIMARY KEY,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  pdf LONGBLOB NOT NULL,
  FOREIGN KEY (give_back_id) REFERENCES give_back (id)
);
CREATE TRIGGER give_back_document_no_update BEFORE UPDATE ON give_back_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
CREATE TRIGGER give_back_document_no_delete BEFORE DELETE ON give_back_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
