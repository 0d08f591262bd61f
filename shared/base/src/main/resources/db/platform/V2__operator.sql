-- What the operator of the installation (共同運営) does itself: its people, its trail, its queue. No residents.

-- Members of a city's staff who also work for the operator. Held here, so that no city can give itself such a role.
CREATE TABLE operator_member (
  staff_id UUID NOT NULL PRIMARY KEY COMMENT 'in the directory of her city',
  code CHAR(6) NOT NULL COMMENT 'the city at which she signs in',
  name VARCHAR(100) NOT NULL
);

CREATE TABLE operator_role (
  staff_id UUID NOT NULL,
  role VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (staff_id, role),
  CONSTRAINT operator_role_member FOREIGN KEY (staff_id) REFERENCES operator_member (staff_id)
);

-- Append-only, as in every city's databases.
CREATE TABLE audit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  actor VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  act VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  subject_kind VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  subjects LONGTEXT NOT NULL COMMENT 'JSON array of ids',
  reason VARCHAR(200) NOT NULL,
  INDEX audit_at (at)
);

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is append-only';
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is append-only';

-- What has to leave the platform for the open zone: the national catalogue.
CREATE TABLE outbox (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  chain UUID NOT NULL,
  body LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(6) NOT NULL,
  last_error VARCHAR(300),
  done_at DATETIME(6),
  INDEX outbox_waiting (done_at, kind, id),
  INDEX outbox_chain (chain, done_at, kind, id)
);

-- Never used; the master copies are kept entry by entry.
DROP TABLE catalogue;
