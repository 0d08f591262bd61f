-- What the office fetches from collecting agents by itself: how far it has read, what could not be
-- taken, and what agents asked about slips (ADR 47).

-- A file may have been fetched by the job.
ALTER TABLE agent_file MODIFY taken_by UUID COMMENT 'null: fetched by the job';

CREATE TABLE agent_cursor (
  maker CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  feed VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'MESSAGES 速報, FILES',
  position BIGINT NOT NULL DEFAULT 0 COMMENT 'the agent''s number of the last that was taken or set aside',
  attempts INT NOT NULL DEFAULT 0 COMMENT 'at the next one, that failed',
  at DATETIME(6) COMMENT 'when the agent answered last',
  PRIMARY KEY (maker, feed)
);

-- What an agent sent and nobody can book: a clerk asks the agent to send it anew.
CREATE TABLE agent_fault (
  maker CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  feed VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  position BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL COMMENT 'the file''s, or the agent''s number of the payment',
  line INT NOT NULL COMMENT '0 of a message',
  fault VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (maker, feed, position),
  INDEX agent_fault_newest (at)
);
CREATE TRIGGER agent_fault_no_update BEFORE UPDATE ON agent_fault FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'agent_fault is append-only';
CREATE TRIGGER agent_fault_no_delete BEFORE DELETE ON agent_fault FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'agent_fault is append-only';

-- 照会: what a bank asked before it took money. Wrong 確認番号 are counted by number.
CREATE TABLE slip_inquiry (
  maker CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  id VARCHAR(40) COLLATE utf8mb4_bin NOT NULL COMMENT 'the agent''s',
  number CHAR(16) COLLATE utf8mb4_bin NOT NULL,
  answer VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (maker, id),
  INDEX slip_inquiry_number (number, at)
);
CREATE TRIGGER slip_inquiry_no_update BEFORE UPDATE ON slip_inquiry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'slip_inquiry is append-only';
