-- People whom no packet holds, typed once and offered again: seen, changed and deleted by the account alone.
CREATE TABLE kept_person (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  name VARCHAR(200),
  kana VARCHAR(200),
  birth_date DATE,
  relation VARCHAR(20) COLLATE utf8mb4_bin,
  kept_at DATETIME(6) NOT NULL,
  INDEX kept_person_account (account_id, kept_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

ALTER TABLE account ADD keeps_people BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'whether people she types are kept for later filings';
