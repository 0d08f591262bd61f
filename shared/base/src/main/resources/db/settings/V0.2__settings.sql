-- The master copy of a city's dated settings.
CREATE TABLE setting (
  name VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  value LONGTEXT NOT NULL COMMENT 'JSON',
  PRIMARY KEY (name, valid_from)
);

-- Counts up with every change, so that programs know when to read again.
CREATE TABLE settings_revision (
  revision BIGINT NOT NULL
);
INSERT INTO settings_revision VALUES (0);
