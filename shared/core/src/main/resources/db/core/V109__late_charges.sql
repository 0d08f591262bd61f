-- 延滞金・遅延損害金 as fixed and billed (ADR 61): of each slip that was paid late, once.
CREATE TABLE late_charge (
  id UUID NOT NULL PRIMARY KEY,
  bill_id UUID NOT NULL COMMENT 'what was paid late',
  charge_bill_id UUID NOT NULL UNIQUE COMMENT 'what asks for the charge',
  amount BIGINT NOT NULL,
  fixed_on DATE NOT NULL,
  fixed_by UUID NOT NULL,
  INDEX late_charge_bill (bill_id),
  INDEX late_charge_newest (fixed_on, id),
  CONSTRAINT late_charge_some CHECK (amount > 0),
  FOREIGN KEY (bill_id) REFERENCES bill (id),
  FOREIGN KEY (charge_bill_id) REFERENCES bill (id)
);
CREATE TRIGGER late_charge_no_update BEFORE UPDATE ON late_charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was fixed is waived, not changed';
CREATE TRIGGER late_charge_no_delete BEFORE DELETE ON late_charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was fixed is waived, not deleted';

-- By which slip, from when to when, on what.
CREATE TABLE late_charge_part (
  slip_id UUID NOT NULL PRIMARY KEY,
  charge_id UUID NOT NULL,
  base BIGINT NOT NULL,
  due_on DATE NOT NULL COMMENT '納期限',
  paid_on DATE NOT NULL COMMENT '収納日',
  amount BIGINT NOT NULL,
  FOREIGN KEY (charge_id) REFERENCES late_charge (id),
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
CREATE TRIGGER late_charge_part_no_update BEFORE UPDATE ON late_charge_part FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was fixed is waived, not changed';
CREATE TRIGGER late_charge_part_no_delete BEFORE DELETE ON late_charge_part FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was fixed is waived, not deleted';

-- 減免: proposed by one, decided by another.
CREATE TABLE late_charge_waiver (
  id UUID NOT NULL PRIMARY KEY,
  charge_id UUID NOT NULL,
  state VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'PROPOSED, APPROVED, REFUSED',
  reason VARCHAR(200) NOT NULL,
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by UUID,
  decided_at DATETIME(6),
  live BOOLEAN AS (IF(state = 'REFUSED', NULL, TRUE)) PERSISTENT,
  UNIQUE KEY late_charge_waiver_once (charge_id, live),
  CONSTRAINT late_charge_waiver_two CHECK ((state = 'PROPOSED') = (decided_by IS NULL)
    AND (decided_by IS NULL OR decided_by <> proposed_by)),
  FOREIGN KEY (charge_id) REFERENCES late_charge (id)
);
DELIMITER //
CREATE TRIGGER late_charge_waiver_stays BEFORE UPDATE ON late_charge_waiver FOR EACH ROW
BEGIN
  IF OLD.state <> 'PROPOSED' OR OLD.charge_id <> NEW.charge_id OR OLD.reason <> NEW.reason
      OR OLD.proposed_by <> NEW.proposed_by THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was decided stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER late_charge_waiver_no_delete BEFORE DELETE ON late_charge_waiver FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed is refused, not deleted';
