-- Who collects for the city and by which ways each fee is offered (収納の委託, ADR 58): proposed by one, approved by another.
CREATE TABLE setting_change (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(40) COLLATE utf8mb4_bin NOT NULL COMMENT 'of the setting: agents, channels',
  valid_from DATE NOT NULL,
  value LONGTEXT NOT NULL COMMENT 'JSON, as the setting holds it',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'PROPOSED, APPROVED, REFUSED, WITHDRAWN',
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  decided_by UUID,
  decided_at DATETIME(6),
  decide_note VARCHAR(200) NOT NULL DEFAULT '',
  version BIGINT NOT NULL DEFAULT 0,
  waits BOOLEAN AS (IF(state = 'PROPOSED', TRUE, NULL)) PERSISTENT,
  UNIQUE KEY setting_change_waits (name, waits),
  INDEX setting_change_newest (proposed_at, id),
  CONSTRAINT setting_change_two_people CHECK (state <> 'APPROVED'
    OR (decided_by IS NOT NULL AND decided_by <> proposed_by))
);
DELIMITER //
CREATE TRIGGER setting_change_stays BEFORE UPDATE ON setting_change FOR EACH ROW
BEGIN
  IF OLD.state <> 'PROPOSED' OR OLD.name <> NEW.name OR OLD.valid_from <> NEW.valid_from
      OR OLD.value <> NEW.value OR OLD.proposed_by <> NEW.proposed_by
      OR OLD.proposed_at <> NEW.proposed_at OR OLD.reason <> NEW.reason THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER setting_change_no_delete BEFORE DELETE ON setting_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was proposed is withdrawn, not deleted';

-- Whether an agent took the key that lies outside the database; never the key.
CREATE TABLE agent_probe (
  id UUID NOT NULL PRIMARY KEY,
  key_file VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  outcome VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'ACCEPTED, REFUSED, AWAY, NONE, UNREADABLE',
  detail VARCHAR(100) NOT NULL COMMENT 'status or kind of failure, for whoever looks after it',
  at DATETIME(6) NOT NULL,
  asked_by UUID NOT NULL,
  INDEX agent_probe_newest (key_file, at)
);
CREATE TRIGGER agent_probe_no_update BEFORE UPDATE ON agent_probe FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'agent_probe is append-only';
CREATE TRIGGER agent_probe_no_delete BEFORE DELETE ON agent_probe FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'agent_probe is append-only';

-- Their values have another form now and are shipped anew; nobody could change them before.
DELETE FROM setting WHERE name = 'agents';
