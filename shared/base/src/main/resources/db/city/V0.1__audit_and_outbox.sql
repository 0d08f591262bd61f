-- Parts that every database of persons has: the trail, and the one queue for what leaves.

-- Append-only: who did or read what, when, and why.
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

-- What has to leave this database; a relay takes rows in order within their chain.
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
