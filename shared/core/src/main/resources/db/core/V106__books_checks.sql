-- What the nightly check of the books found (帳簿の確認, ADR 59).
CREATE TABLE books_check (
  id UUID NOT NULL PRIMARY KEY,
  ran_at DATETIME(6) NOT NULL COMMENT 'business time',
  millis INT NOT NULL,
  found INT NOT NULL COMMENT 'how many differences; 0: all is well',
  INDEX books_check_newest (ran_at)
);
CREATE TRIGGER books_check_no_update BEFORE UPDATE ON books_check FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was found stays';
CREATE TRIGGER books_check_no_delete BEFORE DELETE ON books_check FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was found stays';

CREATE TABLE books_difference (
  check_id UUID NOT NULL,
  no INT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  detail VARCHAR(60) COLLATE utf8mb4_bin NOT NULL COMMENT 'state, channel, agent; names nobody',
  things BIGINT NOT NULL COMMENT 'how many it is about',
  booked BIGINT NOT NULL COMMENT 'yen by the ledger',
  told BIGINT NOT NULL COMMENT 'yen by what it is compared with',
  PRIMARY KEY (check_id, no),
  FOREIGN KEY (check_id) REFERENCES books_check (id)
);
CREATE TRIGGER books_difference_no_update BEFORE UPDATE ON books_difference FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was found stays';
CREATE TRIGGER books_difference_no_delete BEFORE DELETE ON books_difference FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was found stays';
