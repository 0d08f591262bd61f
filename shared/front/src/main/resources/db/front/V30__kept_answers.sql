-- What a resident answered in the guided finder and asked to keep (とっておいた答え). One row an account, hers alone.
-- What the city's record fills in is not in it. Goes when she says so, or after the days a draft is kept.
CREATE TABLE kept_answers (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL UNIQUE,
  answers LONGTEXT NOT NULL COMMENT 'JSON Family',
  kept_at DATETIME(6) NOT NULL,
  INDEX kept_answers_age (kept_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);
