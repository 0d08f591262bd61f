-- Paper filings while a clerk enters them; what was typed moves into the cases when it is handed in.
CREATE TABLE counter_entry (
  id UUID NOT NULL PRIMARY KEY COMMENT 'made when the page was opened: begun and handed in once',
  account_id UUID NOT NULL COMMENT 'made up, as of a filing from outside',
  person_id UUID COMMENT 'null: on no record here',
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  revision VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  channel VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'COUNTER, POST',
  received_on DATE NOT NULL COMMENT '収受日',
  corrects UUID COMMENT 'the first filing, when it answers a 差戻し',
  applicant LONGTEXT NOT NULL COMMENT 'JSON',
  applicant_name VARCHAR(200) NOT NULL,
  shown LONGTEXT NOT NULL COMMENT 'JSON',
  answers LONGTEXT NOT NULL COMMENT 'JSON; none once handed in',
  begun_by UUID NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  saved_by UUID NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  filed_at DATETIME(6),
  INDEX counter_open (filed_at, saved_at)
);

-- What became of an entry: a case for each filing it made.
CREATE TABLE counter_filing (
  entry_id UUID NOT NULL,
  no INT NOT NULL,
  case_id UUID NOT NULL,
  receipt_number VARCHAR(20) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  title VARCHAR(300) NOT NULL,
  PRIMARY KEY (entry_id, no)
);
