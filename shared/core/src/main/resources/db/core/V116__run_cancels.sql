-- A run of assessments that was a mistake, taken back as a whole (一括の調定の取消し). Each bill has its change besides.
CREATE TABLE run_cancel (
  id UUID NOT NULL PRIMARY KEY,
  run_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  staff_id UUID NOT NULL,
  bills INT NOT NULL COMMENT 'that nobody had paid',
  amount BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  INDEX run_cancel_run (run_id),
  CONSTRAINT run_cancel_some CHECK (bills > 0 AND amount > 0),
  FOREIGN KEY (run_id) REFERENCES assessment_run (id)
);
CREATE TRIGGER run_cancel_no_update BEFORE UPDATE ON run_cancel FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'run_cancel is append-only';
CREATE TRIGGER run_cancel_no_delete BEFORE DELETE ON run_cancel FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'run_cancel is append-only';
