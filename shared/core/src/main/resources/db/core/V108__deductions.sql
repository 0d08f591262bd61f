-- What is deducted from 児童手当 for fees of its recipient (児童手当法21条・22条, ADR 60).

-- 21条: she applied for it and may take it back; a change is a new row where the old one ends.
CREATE TABLE deduction_consent (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL COMMENT 'the recipient, who is the payer as well',
  all_children BOOLEAN NOT NULL COMMENT 'else those of deduction_consent_child',
  from_on DATE NOT NULL COMMENT 'first day of payments it holds for',
  most BIGINT COMMENT 'yen of one payment; null when all',
  applied_on DATE NOT NULL COMMENT '申出の日',
  receipt_number VARCHAR(20) COLLATE utf8mb4_bin COMMENT '受付番号; null when entered of a paper',
  case_id UUID UNIQUE,
  entered_at DATETIME(6) NOT NULL,
  entered_by UUID NOT NULL,
  ended_on DATE COMMENT 'first day of payments it holds for no more (撤回・変更)',
  ended_by UUID,
  live BOOLEAN AS (IF(ended_on IS NULL, TRUE, NULL)) PERSISTENT,
  UNIQUE KEY deduction_consent_once (person_id, live),
  CONSTRAINT deduction_consent_some CHECK (most IS NULL OR most > 0),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
DELIMITER //
CREATE TRIGGER deduction_consent_stays BEFORE UPDATE ON deduction_consent FOR EACH ROW
BEGIN
  IF OLD.person_id <> NEW.person_id OR OLD.from_on <> NEW.from_on OR OLD.all_children <> NEW.all_children
      OR NOT (OLD.most <=> NEW.most) OR OLD.applied_on <> NEW.applied_on
      OR (OLD.ended_on IS NOT NULL AND (NEW.ended_on IS NULL OR NEW.ended_on > OLD.ended_on)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a consent is ended, and another begun';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER deduction_consent_no_delete BEFORE DELETE ON deduction_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a consent is taken back, not deleted';

CREATE TABLE deduction_consent_fee (
  consent_id UUID NOT NULL,
  fee_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (consent_id, fee_kind),
  FOREIGN KEY (consent_id) REFERENCES deduction_consent (id)
);
CREATE TABLE deduction_consent_child (
  consent_id UUID NOT NULL,
  person_id UUID NOT NULL,
  PRIMARY KEY (consent_id, person_id),
  FOREIGN KEY (consent_id) REFERENCES deduction_consent (id)
);

-- Of one payment of one recipient.
CREATE TABLE deduction (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  certification_no VARCHAR(20) COLLATE utf8mb4_bin NOT NULL COMMENT '認定番号',
  pay_on DATE NOT NULL COMMENT '支払日',
  payment BIGINT NOT NULL COMMENT 'yen, what would be paid without it',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'PROPOSED, DECIDED, NOTIFIED, BOOKED, WITHDRAWN',
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by UUID,
  decided_on DATE,
  letter_number VARCHAR(40) UNIQUE COMMENT '文書番号',
  notified_on DATE,
  booked_on DATE,
  version BIGINT NOT NULL DEFAULT 0,
  live BOOLEAN AS (IF(state = 'WITHDRAWN', NULL, TRUE)) PERSISTENT,
  UNIQUE KEY deduction_once (person_id, pay_on, live),
  INDEX deduction_newest (proposed_at, id),
  CONSTRAINT deduction_some CHECK (payment > 0),
  CONSTRAINT deduction_two_people CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CONSTRAINT deduction_told_before CHECK (notified_on IS NULL OR notified_on < pay_on),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
DELIMITER //
CREATE TRIGGER deduction_stays BEFORE UPDATE ON deduction FOR EACH ROW
BEGIN
  IF OLD.person_id <> NEW.person_id OR OLD.pay_on <> NEW.pay_on OR OLD.payment <> NEW.payment
      OR OLD.proposed_by <> NEW.proposed_by OR OLD.state IN ('BOOKED', 'WITHDRAWN')
      OR (OLD.decided_by IS NOT NULL AND NOT (OLD.decided_by <=> NEW.decided_by)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was decided stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER deduction_no_delete BEFORE DELETE ON deduction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a deduction is withdrawn, not deleted';

CREATE TABLE deduction_line (
  id UUID NOT NULL PRIMARY KEY COMMENT 'of the receipt it becomes',
  deduction_id UUID NOT NULL,
  no INT NOT NULL COMMENT 'by 納期限, from 1',
  article VARCHAR(4) COLLATE utf8mb4_bin NOT NULL COMMENT 'A21 申出, A22 特別徴収',
  bill_id UUID NOT NULL,
  slip_id UUID NOT NULL,
  amount BIGINT NOT NULL,
  standing VARCHAR(8) COLLATE utf8mb4_bin NOT NULL COMMENT 'OPEN, BOOKED, DROPPED',
  open_slip UUID AS (IF(standing = 'OPEN', slip_id, NULL)) PERSISTENT,
  UNIQUE KEY deduction_line_no (deduction_id, no),
  UNIQUE KEY deduction_line_open (open_slip),
  CONSTRAINT deduction_line_some CHECK (amount > 0),
  FOREIGN KEY (deduction_id) REFERENCES deduction (id),
  FOREIGN KEY (bill_id) REFERENCES bill (id),
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
DELIMITER //
CREATE TRIGGER deduction_line_fits BEFORE INSERT ON deduction_line FOR EACH ROW
BEGIN
  IF (SELECT COALESCE(SUM(l.amount), 0) FROM deduction_line l WHERE l.deduction_id = NEW.deduction_id) + NEW.amount
      > (SELECT d.payment FROM deduction d WHERE d.id = NEW.deduction_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'more than is paid';
  END IF;
END//
CREATE TRIGGER deduction_line_stays BEFORE UPDATE ON deduction_line FOR EACH ROW
BEGIN
  IF OLD.amount <> NEW.amount OR OLD.slip_id <> NEW.slip_id OR OLD.bill_id <> NEW.bill_id
      OR OLD.article <> NEW.article OR OLD.standing <> 'OPEN' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was decided stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER deduction_line_no_delete BEFORE DELETE ON deduction_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was decided stays as it was';

CREATE TABLE deduction_document (
  deduction_id UUID NOT NULL PRIMARY KEY,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  pdf LONGBLOB NOT NULL,
  FOREIGN KEY (deduction_id) REFERENCES deduction (id)
);
CREATE TRIGGER deduction_document_no_update BEFORE UPDATE ON deduction_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
CREATE TRIGGER deduction_document_no_delete BEFORE DELETE ON deduction_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
