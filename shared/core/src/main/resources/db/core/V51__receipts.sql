-- Money as agents tell of it (収納), their files as they came, and what a clerk has to look at (消込).

-- A file of a collecting agent, taken whole or not at all; its lines are booked some at a time.
CREATE TABLE agent_file (
  id UUID NOT NULL PRIMARY KEY,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL UNIQUE COMMENT 'the same file is taken once',
  stage VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'FLASH 速報, CONFIRMED 確報, CANCELLED 速報取消',
  maker CHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT 'the agent',
  agent_number CHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'the agent''s own number of the file',
  made_on DATE NOT NULL,
  name VARCHAR(200) NOT NULL,
  line_count INT NOT NULL,
  total BIGINT NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  taken_by UUID NOT NULL,
  booked_to INT NOT NULL DEFAULT 0 COMMENT 'so many lines are booked',
  UNIQUE KEY agent_file_number (maker, stage, agent_number, made_on),
  INDEX agent_file_newest (taken_at, id)
);
CREATE TRIGGER agent_file_no_delete BEFORE DELETE ON agent_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file that was taken stays';

CREATE TABLE agent_line (
  file_id UUID NOT NULL,
  no INT NOT NULL COMMENT 'from 1',
  channel VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  reference VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  number CHAR(16) COLLATE utf8mb4_bin NOT NULL COMMENT '納付番号 as told',
  amount BIGINT NOT NULL,
  paid_at DATETIME NOT NULL COMMENT 'in Japan',
  paid_in_on DATE COMMENT '払込日; null before it is confirmed',
  PRIMARY KEY (file_id, no),
  FOREIGN KEY (file_id) REFERENCES agent_file (id)
);
CREATE TRIGGER agent_line_no_update BEFORE UPDATE ON agent_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a line stays as it was told';
CREATE TRIGGER agent_line_no_delete BEFORE DELETE ON agent_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a line stays as it was told';

-- Files whose lines are not all booked.
CREATE TABLE agent_file_waiting (
  file_id UUID NOT NULL PRIMARY KEY,
  attempts INT NOT NULL DEFAULT 0 COMMENT 'that failed; after five it is set aside',
  FOREIGN KEY (file_id) REFERENCES agent_file (id)
);

-- One payment of one slip. A payment of several has several items.
CREATE TABLE receipt (
  id UUID NOT NULL,
  item INT NOT NULL,
  channel VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  agent VARCHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT 'メーカーコード; empty when paid from our screens',
  reference VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT 'the agent''s own number of the payment',
  slip_id UUID COMMENT 'null: none of ours',
  number CHAR(16) COLLATE utf8mb4_bin COMMENT '納付番号 as told; null when paid from our screens',
  amount BIGINT NOT NULL,
  paid_at DATETIME(6) NOT NULL COMMENT '委託日時',
  paid_on DATE NOT NULL COMMENT '収納日, in Japan',
  taken_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id, item),
  UNIQUE KEY receipt_reference (reference, channel, agent, item),
  INDEX receipt_day (paid_on, channel),
  INDEX receipt_slip (slip_id),
  CONSTRAINT receipt_some CHECK (amount > 0)
);
CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a receipt never changes';
CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a receipt never changes';

-- What was told of a receipt, each once, in whatever order.
CREATE TABLE receipt_stage (
  receipt_id UUID NOT NULL,
  stage VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  amount BIGINT NOT NULL COMMENT 'as told then',
  paid_in_on DATE COMMENT '払込日',
  file_id UUID COMMENT 'null when it came from our screens',
  line_no INT,
  PRIMARY KEY (receipt_id, stage),
  FOREIGN KEY (receipt_id) REFERENCES receipt (id)
);
CREATE TRIGGER receipt_stage_no_update BEFORE UPDATE ON receipt_stage FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'receipt_stage is append-only';
CREATE TRIGGER receipt_stage_no_delete BEFORE DELETE ON receipt_stage FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'receipt_stage is append-only';

-- What does not fit (消込の確認). It is solved by an act, never by editing.
CREATE TABLE open_question (
  id UUID NOT NULL PRIMARY KEY,
  receipt_id UUID NOT NULL,
  item INT NOT NULL,
  reason VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  waits BOOLEAN NOT NULL DEFAULT TRUE,
  UNIQUE KEY open_question_once (receipt_id, item, reason),
  INDEX open_question_waiting (waits, asked_at, id),
  FOREIGN KEY (receipt_id, item) REFERENCES receipt (id, item)
);
CREATE TABLE question_answer (
  question_id UUID NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  staff_id UUID COMMENT 'null when the agent took the payment back',
  kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'ASSIGNED, SEEN, TAKEN_BACK, GONE',
  note VARCHAR(200) NOT NULL,
  slip_id UUID,
  FOREIGN KEY (question_id) REFERENCES open_question (id)
);
CREATE TRIGGER question_answer_no_update BEFORE UPDATE ON question_answer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'question_answer is append-only';
CREATE TRIGGER question_answer_no_delete BEFORE DELETE ON question_answer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'question_answer is append-only';
