-- 個人番号, sealed (AES-256-GCM) with a key that is never in the database. The person's id is bound
-- into the seal, so that a row cannot be moved to another person.
CREATE TABLE my_number (
  person_id UUID NOT NULL PRIMARY KEY,
  key_id CHAR(16) COLLATE utf8mb4_bin NOT NULL COMMENT 'which key sealed it',
  nonce BINARY(12) NOT NULL,
  sealed VARBINARY(64) NOT NULL
);
