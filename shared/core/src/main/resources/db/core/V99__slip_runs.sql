-- What was assessed at once (一括の調定), and its slips as parts for a printer (納入通知書の一括作成, ADR 54).

CREATE TABLE assessment_run (
  id UUID NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  staff_id UUID NOT NULL,
  title VARCHAR(100) NOT NULL COMMENT 'of its first bill; names nobody',
  fees INT NOT NULL COMMENT 'how many kinds of fee',
  first_month DATE NOT NULL,
  last_month DATE NOT NULL,
  bills INT NOT NULL,
  amount BIGINT NOT NULL,
  INDEX assessment_run_newest (at)
);
CREATE TRIGGER assessment_run_no_update BEFORE UPDATE ON assessment_run FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'assessment_run is append-only';
CREATE TRIGGER assessment_run_no_delete BEFORE DELETE ON assessment_run FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'assessment_run is append-only';

CREATE TABLE assessment_run_bill (
  bill_id UUID NOT NULL PRIMARY KEY,
  run_id UUID NOT NULL,
  INDEX assessment_run_bill_run (run_id),
  FOREIGN KEY (bill_id) REFERENCES bill (id),
  FOREIGN KEY (run_id) REFERENCES assessment_run (id)
);
CREATE TRIGGER assessment_run_bill_no_update BEFORE UPDATE ON assessment_run_bill FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'assessment_run_bill is append-only';
CREATE TRIGGER assessment_run_bill_no_delete BEFORE DELETE ON assessment_run_bill FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'assessment_run_bill is append-only';

-- A run's slips being printed; the row is the job's place in it.
CREATE TABLE print_run (
  run_id UUID NOT NULL PRIMARY KEY,
  asked_at DATETIME(6) NOT NULL,
  asked_by UUID NOT NULL,
  slips INT NOT NULL,
  a_part INT NOT NULL COMMENT 'slips in a part',
  parts INT NOT NULL,
  done INT NOT NULL DEFAULT 0 COMMENT 'parts that are kept',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'PRINTING, DONE, CANCELLED, FAILED',
  attempts INT NOT NULL DEFAULT 0 COMMENT 'of the part it is at',
  INDEX print_run_waiting (state, asked_at),
  FOREIGN KEY (run_id) REFERENCES assessment_run (id)
);

-- Which slip lies where. The order is fixed when the run is asked for: a part drawn again is the same.
CREATE TABLE print_slip (
  run_id UUID NOT NULL,
  no INT NOT NULL COMMENT 'from 1, by postal code and address',
  slip_id UUID NOT NULL,
  page INT COMMENT 'of its part, from 1; null before it is drawn, and when it was void by then',
  PRIMARY KEY (run_id, no),
  UNIQUE KEY print_slip_once (run_id, slip_id),
  FOREIGN KEY (run_id) REFERENCES print_run (run_id),
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);

CREATE TABLE print_part (
  run_id UUID NOT NULL,
  no INT NOT NULL COMMENT 'from 1',
  slips INT NOT NULL,
  pages INT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  millis BIGINT NOT NULL COMMENT 'how long it took',
  PRIMARY KEY (run_id, no),
  FOREIGN KEY (run_id) REFERENCES print_run (run_id)
);
CREATE TRIGGER print_part_no_update BEFORE UPDATE ON print_part FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
CREATE TRIGGER print_part_no_delete BEFORE DELETE ON print_part FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';

CREATE TABLE print_chunk (
  run_id UUID NOT NULL,
  part INT NOT NULL,
  no INT NOT NULL COMMENT 'from 1, of 1 MiB each',
  data LONGBLOB NOT NULL,
  PRIMARY KEY (run_id, part, no),
  FOREIGN KEY (run_id, part) REFERENCES print_part (run_id, no)
);
CREATE TRIGGER print_chunk_no_update BEFORE UPDATE ON print_chunk FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
CREATE TRIGGER print_chunk_no_delete BEFORE DELETE ON print_chunk FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
