-- Direct debit (口座振替, ADR 48): mandates of payers, the files by which the bank is asked, and what it answered.

-- One fee of one payer, drawn from one account of hers.
CREATE TABLE debit_mandate (
  id UUID NOT NULL PRIMARY KEY,
  payer_id UUID COMMENT '納入義務者; null: nobody the register knows, and then it is refused',
  account_id UUID COMMENT 'the sign-in account that asked; null when it came on paper',
  fee_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  bank CHAR(4) COLLATE utf8mb4_bin NOT NULL,
  branch CHAR(3) COLLATE utf8mb4_bin NOT NULL,
  account_kind CHAR(1) COLLATE utf8mb4_bin NOT NULL,
  account_number CHAR(7) COLLATE utf8mb4_bin NOT NULL,
  holder VARCHAR(30) NOT NULL COMMENT 'as banks write it',
  asked_at DATETIME(6) NOT NULL,
  entered_by UUID COMMENT 'who entered it from paper',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'ASKED, IN_FORCE, REFUSED, ENDED',
  why VARCHAR(20) COLLATE utf8mb4_bin COMMENT 'of a refused or ended one',
  from_on DATE COMMENT 'the first 納期限 it holds for; null before the bank confirmed it',
  ended_on DATE,
  version BIGINT NOT NULL DEFAULT 0,
  live BOOLEAN AS (IF(state = 'IN_FORCE', TRUE, NULL)) PERSISTENT,
  UNIQUE KEY debit_mandate_once (payer_id, fee_kind, live),
  INDEX debit_mandate_state (state, asked_at, id),
  CONSTRAINT debit_mandate_somebody CHECK (payer_id IS NOT NULL OR state IN ('REFUSED', 'ENDED')),
  CONSTRAINT debit_mandate_holds CHECK (state <> 'IN_FORCE' OR from_on IS NOT NULL),
  FOREIGN KEY (payer_id) REFERENCES person (id)
);
DELIMITER //
CREATE TRIGGER debit_mandate_stays BEFORE UPDATE ON debit_mandate FOR EACH ROW
BEGIN
  IF NOT (OLD.payer_id <=> NEW.payer_id) OR OLD.fee_kind <> NEW.fee_kind OR OLD.bank <> NEW.bank
      OR OLD.branch <> NEW.branch OR OLD.account_kind <> NEW.account_kind
      OR OLD.account_number <> NEW.account_number OR OLD.holder <> NEW.holder
      OR OLD.state IN ('REFUSED', 'ENDED') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'another account is another mandate';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER debit_mandate_no_delete BEFORE DELETE ON debit_mandate FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a mandate ends, it is not deleted';

CREATE TABLE debit_mandate_move (
  id UUID NOT NULL PRIMARY KEY,
  mandate_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  staff_id UUID COMMENT 'null: the payer herself, or the bank''s answer',
  move VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  INDEX debit_mandate_move_of (mandate_id, at),
  FOREIGN KEY (mandate_id) REFERENCES debit_mandate (id)
);
CREATE TRIGGER debit_mandate_move_no_update BEFORE UPDATE ON debit_mandate_move FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'debit_mandate_move is append-only';
CREATE TRIGGER debit_mandate_move_no_delete BEFORE DELETE ON debit_mandate_move FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'debit_mandate_move is append-only';

-- A file by which the bank is asked (口座振替依頼), as it was made.
CREATE TABLE debit_file (
  id UUID NOT NULL PRIMARY KEY,
  debit_on DATE NOT NULL COMMENT '引落日',
  round VARCHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT 'FIRST, AGAIN 再振替',
  consignor CHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT '委託者コード',
  agent VARCHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT 'as receipts name the bank',
  paid_in_on DATE NOT NULL COMMENT '払込日',
  made_at DATETIME(6) NOT NULL,
  made_by UUID NOT NULL,
  line_count INT NOT NULL,
  total BIGINT NOT NULL,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  bytes LONGBLOB NOT NULL,
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'MADE, TAKEN, ANSWERED, DISCARDED',
  answer_sha256 CHAR(64) COLLATE utf8mb4_bin UNIQUE COMMENT 'of the bank''s result: the same one is booked once',
  answered_at DATETIME(6),
  answered_by UUID,
  INDEX debit_file_newest (made_at, id)
);
DELIMITER //
CREATE TRIGGER debit_file_stays BEFORE UPDATE ON debit_file FOR EACH ROW
BEGIN
  IF OLD.sha256 <> NEW.sha256 OR OLD.bytes <> NEW.bytes OR OLD.debit_on <> NEW.debit_on
      OR OLD.total <> NEW.total OR OLD.line_count <> NEW.line_count
      OR OLD.state IN ('ANSWERED', 'DISCARDED') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file stays as it was made';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER debit_file_no_delete BEFORE DELETE ON debit_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file stays as it was made';

CREATE SEQUENCE debit_number START WITH 1 INCREMENT BY 1 CACHE 100;

-- One slip asked for. A slip is in one file at a time, and once in each round.
CREATE TABLE debit_line (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  no INT NOT NULL COMMENT 'in the file, from 1',
  number BIGINT NOT NULL UNIQUE COMMENT '顧客番号; says nothing of a person',
  round VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  mandate_id UUID NOT NULL,
  bill_id UUID NOT NULL,
  slip_id UUID NOT NULL,
  amount BIGINT NOT NULL,
  is_first BOOLEAN NOT NULL COMMENT '新規コード',
  standing VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'ASKED, DRAWN, FAILED, DISCARDED',
  outcome VARCHAR(20) COLLATE utf8mb4_bin COMMENT '振替結果',
  follow_up VARCHAR(6) COLLATE utf8mb4_bin COMMENT 'of a failed one: AGAIN 再振替, SLIP 納付書; null: nobody looked at it',
  followed_by UUID,
  note VARCHAR(200) NOT NULL DEFAULT '',
  asked_slip UUID AS (IF(standing = 'DISCARDED', NULL, slip_id)) PERSISTENT,
  live_slip UUID AS (IF(standing = 'ASKED', slip_id, NULL)) PERSISTENT,
  UNIQUE KEY debit_line_no (file_id, no),
  UNIQUE KEY debit_line_once (asked_slip, round),
  UNIQUE KEY debit_line_live (live_slip),
  INDEX debit_line_slip (slip_id),
  INDEX debit_line_bill (bill_id, standing),
  INDEX debit_line_follow (standing, follow_up),
  CONSTRAINT debit_line_some CHECK (amount > 0),
  FOREIGN KEY (file_id) REFERENCES debit_file (id),
  FOREIGN KEY (mandate_id) REFERENCES debit_mandate (id),
  FOREIGN KEY (bill_id) REFERENCES bill (id),
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
DELIMITER //
CREATE TRIGGER debit_line_stays BEFORE UPDATE ON debit_line FOR EACH ROW
BEGIN
  IF OLD.slip_id <> NEW.slip_id OR OLD.amount <> NEW.amount OR OLD.number <> NEW.number
      OR OLD.mandate_id <> NEW.mandate_id OR OLD.file_id <> NEW.file_id
      OR (OLD.standing <> 'ASKED' AND (OLD.standing <> NEW.standing OR NOT (OLD.outcome <=> NEW.outcome))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what the bank was asked, and said, stays';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER debit_line_no_delete BEFORE DELETE ON debit_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what the bank was asked stays';
