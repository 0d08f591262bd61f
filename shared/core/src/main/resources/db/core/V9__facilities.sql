-- The register of facilities: whole numbered revisions, the newest in force. No persons.
CREATE TABLE facility_revision (
  revision BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  staff_id UUID COMMENT 'NULL: shipped',
  cause VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  remark VARCHAR(200) NOT NULL,
  facilities INT NOT NULL,
  body LONGTEXT NOT NULL COMMENT 'JSON: rows of named cells'
);

CREATE TRIGGER facility_revision_no_update BEFORE UPDATE ON facility_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'facility_revision is append-only';
CREATE TRIGGER facility_revision_no_delete BEFORE DELETE ON facility_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'facility_revision is append-only';
