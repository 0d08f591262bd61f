-- Applications made in ぴったりサービス, pulled whole; the number there is unique, so that pulling twice files once.
CREATE TABLE outside_filing (
  id UUID NOT NULL PRIMARY KEY COMMENT 'becomes the id of the filing',
  number VARCHAR(100) COLLATE utf8mb4_bin NOT NULL UNIQUE COMMENT '受付番号 outside',
  procedure_name VARCHAR(300) NOT NULL,
  applicant VARCHAR(200) NOT NULL COMMENT 'as stated; empty when the package cannot be read',
  sent_at DATETIME(6) NOT NULL,
  pulled_at DATETIME(6) NOT NULL,
  state VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'WAITING, ASSIGNED, TAKEN, REFUSED',
  cause VARCHAR(20) COLLATE utf8mb4_bin COMMENT 'why it waits for a clerk',
  detail VARCHAR(2000) COMMENT 'what of it does not fit',
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin COMMENT 'as a clerk assigned it',
  person_id UUID COMMENT 'as a clerk assigned her',
  reason VARCHAR(1000) COMMENT 'why it was refused, as the applicant reads it',
  decided_by UUID,
  decided_at DATETIME(6),
  case_id UUID,
  INDEX outside_waiting (state, sent_at, id)
);

CREATE TRIGGER outside_filing_no_delete BEFORE DELETE ON outside_filing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what came from outside is never dropped';

-- The packages as they came.
CREATE TABLE outside_chunk (
  outside_id UUID NOT NULL,
  no INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (outside_id, no)
);

-- Up to when the whole list was pulled; one row at most.
CREATE TABLE outside_pull (
  one TINYINT NOT NULL PRIMARY KEY,
  listed_until DATETIME(6) NOT NULL
);

-- The account of one filing from outside stands beside her own.
ALTER TABLE account_link DROP COLUMN open_person;
ALTER TABLE account_link ADD open_person UUID
  AS (IF(valid_until IS NULL AND basis <> 'OUTSIDE', person_id, NULL)) PERSISTENT UNIQUE;
