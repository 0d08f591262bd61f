-- Letters that went out, kept as they were. Append-only: a mistake is a new letter.
CREATE TABLE notice (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  filing_id UUID NOT NULL,
  account_id UUID NOT NULL,
  number VARCHAR(40) NOT NULL UNIQUE COMMENT '文書番号',
  title VARCHAR(100) NOT NULL,
  delivery VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  issued_on DATE NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  pdf LONGBLOB NOT NULL,
  INDEX notice_case (case_id)
);

CREATE TRIGGER notice_no_update BEFORE UPDATE ON notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a notice never changes';
CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a notice never changes';

-- When the person first opened a letter that was delivered electronically.
CREATE TABLE notice_opened (
  notice_id UUID NOT NULL PRIMARY KEY,
  opened_at DATETIME(6) NOT NULL
);
