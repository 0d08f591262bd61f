-- What is given up because it cannot be asked for any more (不納欠損, ADR 51): proposed by one, decided by another.
CREATE TABLE write_off (
  id UUID NOT NULL PRIMARY KEY,
  bill_id UUID NOT NULL,
  ground VARCHAR(24) COLLATE utf8mb4_bin NOT NULL,
  amount BIGINT NOT NULL COMMENT 'all that was owed',
  document VARCHAR(100) NOT NULL COMMENT 'where the paper is; empty where none is needed',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'PROPOSED, APPROVED, REFUSED, WITHDRAWN, REVOKED',
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  decided_by UUID,
  decided_at DATETIME(6),
  decide_note VARCHAR(200) NOT NULL DEFAULT '',
  revoked_by UUID,
  revoked_at DATETIME(6),
  revoke_note VARCHAR(200) NOT NULL DEFAULT '',
  version BIGINT NOT NULL DEFAULT 0,
  waits BOOLEAN AS (IF(state = 'PROPOSED', TRUE, NULL)) PERSISTENT,
  UNIQUE KEY write_off_waits (bill_id, waits),
  INDEX write_off_decided (decided_at, id),
  CONSTRAINT write_off_some CHECK (amount > 0),
  CONSTRAINT write_off_two_people CHECK (state NOT IN ('APPROVED', 'REVOKED')
    OR (decided_by IS NOT NULL AND decided_by <> proposed_by)),
  CONSTRAINT write_off_revoked CHECK ((state = 'REVOKED') = (revoked_by IS NOT NULL)),
  FOREIGN KEY (bill_id) REFERENCES bill (id)
);
DELIMITER //
CREATE TRIGGER write_off_stays BEFORE UPDATE ON write_off FOR EACH ROW
BEGIN
  IF NOT (OLD.state = 'PROPOSED' OR (OLD.state = 'APPROVED' AND NEW.state = 'REVOKED'
        AND OLD.decided_by = NEW.decided_by AND OLD.decided_at = NEW.decided_at))
      OR OLD.bill_id <> NEW.bill_id OR OLD.ground <> NEW.ground OR OLD.amount <> NEW.amount
      OR OLD.reason <> NEW.reason OR OLD.document <> NEW.document OR OLD.proposed_by <> NEW.proposed_by
      OR OLD.proposed_at <> NEW.proposed_at THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER write_off_no_delete BEFORE DELETE ON write_off FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed is withdrawn, not deleted';
