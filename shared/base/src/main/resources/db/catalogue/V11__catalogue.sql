-- Entries of the catalogue (掲載項目), master copies: in a city's database its own ones, in platform the national ones.
CREATE TABLE catalogue_entry (
  id VARCHAR(80) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY COMMENT 'the id of the service, for ever',
  position INT NOT NULL COMMENT 'its place in lists',
  shipped LONGTEXT COMMENT 'JSON: the newest text that came with the product',
  taken CHAR(64) COMMENT 'SHA-256 of the shipped text that was taken over or put aside'
);

-- Numbered revisions; from its publication on a text never changes.
CREATE TABLE catalogue_revision (
  id UUID NOT NULL PRIMARY KEY,
  entry VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  number INT NOT NULL,
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  body LONGTEXT NOT NULL COMMENT 'JSON of the service',
  based_on INT COMMENT 'the revision whose text it began with',
  valid_from DATE,
  valid_until DATE,
  written_by UUID COMMENT 'null: came with the product',
  written_at DATETIME(6) NOT NULL,
  proposed_by UUID,
  proposed_at DATETIME(6),
  note VARCHAR(1000),
  closed_by UUID COMMENT 'who published or discarded it',
  closed_at DATETIME(6),
  superseded_by INT,
  superseded_at DATETIME(6),
  version BIGINT NOT NULL,
  open_entry VARCHAR(80) COLLATE utf8mb4_bin
    AS (IF(state IN ('DRAFT', 'PROPOSED'), entry, NULL)) PERSISTENT COMMENT 'one open revision an entry',
  UNIQUE KEY catalogue_revision_number (entry, number),
  UNIQUE KEY catalogue_revision_open (open_entry),
  INDEX catalogue_revision_state (state, valid_from),
  CONSTRAINT catalogue_revision_entry FOREIGN KEY (entry) REFERENCES catalogue_entry (id)
);

CREATE TRIGGER catalogue_revision_text BEFORE UPDATE ON catalogue_revision FOR EACH ROW
BEGIN
  IF OLD.state <> 'DRAFT' AND (NEW.body <> OLD.body OR NEW.number <> OLD.number OR NEW.entry <> OLD.entry) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a revision never changes once it was proposed';
  END IF;
END;
CREATE TRIGGER catalogue_revision_no_delete BEFORE DELETE ON catalogue_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a revision is never deleted';

-- Who did what and why; append-only.
CREATE TABLE catalogue_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor UUID COMMENT 'null: the program',
  move VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  note VARCHAR(1000) NOT NULL,
  INDEX catalogue_event_entry (entry, id)
);
CREATE TRIGGER catalogue_event_no_update BEFORE UPDATE ON catalogue_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'catalogue_event is append-only';
CREATE TRIGGER catalogue_event_no_delete BEFORE DELETE ON catalogue_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'catalogue_event is append-only';

-- The day for which was published what is in force; a later day may bring or end revisions.
CREATE TABLE catalogue_day (
  day DATE NOT NULL
);
INSERT INTO catalogue_day VALUES ('2000-01-01');

-- How the links to sources stood when they were last looked at.
CREATE TABLE catalogue_link (
  sha256 CHAR(64) NOT NULL PRIMARY KEY COMMENT 'of the address',
  url VARCHAR(2000) COLLATE utf8mb4_bin NOT NULL,
  health VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  failures INT NOT NULL,
  answer VARCHAR(200) NOT NULL COMMENT 'status of HTTP, or why there is none',
  looked_at DATETIME(6) NOT NULL,
  INDEX catalogue_link_health (health)
);
