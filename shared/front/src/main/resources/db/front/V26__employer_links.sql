-- Links by which an employer fills in 就労証明書 for a filing. Of the token only its hash is kept.
CREATE TABLE employer_link (
  id UUID NOT NULL PRIMARY KEY,
  filing_id UUID NOT NULL COMMENT 'the first of its chain',
  account_id UUID NOT NULL,
  token_hash BINARY(32) NOT NULL UNIQUE,
  worker VARCHAR(100) NOT NULL COMMENT 'all that the employer is told',
  employer VARCHAR(100) NOT NULL COMMENT 'the resident''s own note',
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  answered_at DATETIME(6),
  INDEX employer_link_filing (filing_id, made_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
);
