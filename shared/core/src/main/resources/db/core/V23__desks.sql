-- At which section of the city a case lies now; empty: at the office itself.
ALTER TABLE cases
  ADD desk VARCHAR(40) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  ADD INDEX cases_desk (state, desk, claim_date, id);
