-- What the public may know: published revisions, tenants, and the bell. No persons.
CREATE TABLE tenant (
  code CHAR(6) NOT NULL PRIMARY KEY,
  slug VARCHAR(40) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  name VARCHAR(60) NOT NULL,
  schema_version INT NOT NULL
);

-- Whole numbered revisions; the newest of a kind and code is in force. Written by publishing only.
CREATE TABLE published (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  code CHAR(6) NOT NULL DEFAULT '',
  revision BIGINT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  body LONGTEXT NOT NULL,
  UNIQUE KEY published_revision (kind, code, revision)
);

-- Rung in the transaction that writes an outbox row, so the bridge need not look into every city.
CREATE TABLE bell (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code CHAR(6) NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  INDEX bell_kind (kind, id)
);
