-- Reminders of what was not paid in time (督促, ADR 46).

-- Reminders issued at once, to be printed together.
CREATE TABLE reminder_run (
  id UUID NOT NULL PRIMARY KEY,
  issued_on DATE NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  issued_by UUID NOT NULL,
  INDEX reminder_run_newest (issued_at, id)
);
CREATE TRIGGER reminder_run_no_update BEFORE UPDATE ON reminder_run FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reminder_run is append-only';
CREATE TRIGGER reminder_run_no_delete BEFORE DELETE ON reminder_run FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reminder_run is append-only';

-- One letter for one slip that nobody paid; never a second one for the same.
CREATE TABLE reminder (
  id UUID NOT NULL PRIMARY KEY,
  run_id UUID NOT NULL,
  bill_id UUID NOT NULL,
  slip_id UUID NOT NULL UNIQUE,
  slip_number CHAR(16) COLLATE utf8mb4_bin NOT NULL COMMENT '納付番号',
  letter_number VARCHAR(40) NOT NULL UNIQUE COMMENT '文書番号',
  issued_on DATE NOT NULL COMMENT '督促の日; renews the limitation',
  due_on DATE NOT NULL COMMENT '納期限 of the slip',
  pay_by DATE NOT NULL COMMENT '指定期限',
  owed BIGINT NOT NULL,
  late_charge BIGINT NOT NULL COMMENT '延滞金・遅延損害金 until its day',
  INDEX reminder_of_run (run_id),
  INDEX reminder_of_bill (bill_id, issued_on),
  CONSTRAINT reminder_asks CHECK (owed > 0 AND late_charge >= 0 AND due_on < issued_on AND issued_on < pay_by),
  FOREIGN KEY (run_id) REFERENCES reminder_run (id),
  FOREIGN KEY (bill_id) REFERENCES bill (id),
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
CREATE TRIGGER reminder_no_update BEFORE UPDATE ON reminder FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reminder is append-only';
CREATE TRIGGER reminder_no_delete BEFORE DELETE ON reminder FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reminder is append-only';

-- Reminders that wait to be drawn.
CREATE TABLE reminder_to_draw (
  reminder_id UUID NOT NULL PRIMARY KEY,
  attempts INT NOT NULL DEFAULT 0,
  FOREIGN KEY (reminder_id) REFERENCES reminder (id)
);

-- The letter (督促状), drawn once, after its transaction.
CREATE TABLE reminder_document (
  reminder_id UUID NOT NULL PRIMARY KEY,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  pdf LONGBLOB NOT NULL,
  FOREIGN KEY (reminder_id) REFERENCES reminder (id)
);
CREATE TRIGGER reminder_document_no_update BEFORE UPDATE ON reminder_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
CREATE TRIGGER reminder_document_no_delete BEFORE DELETE ON reminder_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
