-- What is owed to the city (調定), the slips sent for it (納付書), and the ledger (仕訳帳).

CREATE TABLE bill (
  id UUID NOT NULL PRIMARY KEY,
  fee_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(100) NOT NULL COMMENT 'as the payer reads it; names nobody',
  claim_class VARCHAR(20) COLLATE utf8mb4_bin NOT NULL COMMENT '債権の区分',
  legal_basis VARCHAR(200) NOT NULL,
  revenue_item VARCHAR(100) NOT NULL COMMENT '歳入科目',
  payer_id UUID NOT NULL COMMENT '納入義務者',
  about_id UUID NOT NULL COMMENT 'for whom the service was; the payer when for nobody else',
  service_month DATE NOT NULL COMMENT 'its first day',
  supplement_no INT NOT NULL DEFAULT 0 COMMENT '追加調定 of the same fee and month, counted from 1',
  quantity INT NOT NULL,
  amount BIGINT NOT NULL COMMENT 'as assessed now, yen',
  fiscal_year INT NOT NULL COMMENT '会計年度所属',
  due_on DATE NOT NULL COMMENT '納期限 of the whole, as first sent',
  remedy VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT '教示: FEES_229, GENERAL, NONE',
  limitation_years INT NOT NULL COMMENT '消滅時効',
  assessed_on DATE NOT NULL COMMENT '調定日',
  assessed_by UUID NOT NULL,
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  live BOOLEAN AS (IF(state = 'CANCELLED', NULL, TRUE)) PERSISTENT,
  UNIQUE KEY bill_once (fee_kind, payer_id, about_id, service_month, supplement_no, live),
  INDEX bill_newest (assessed_on, id),
  INDEX bill_due (state, due_on),
  INDEX bill_payer (payer_id, service_month),
  CONSTRAINT bill_owes CHECK (amount > 0),
  CONSTRAINT bill_of FOREIGN KEY (payer_id) REFERENCES person (id)
);
DELIMITER //
CREATE TRIGGER bill_stays BEFORE UPDATE ON bill FOR EACH ROW
BEGIN
  IF OLD.fee_kind <> NEW.fee_kind OR OLD.claim_class <> NEW.claim_class OR OLD.payer_id <> NEW.payer_id
      OR OLD.about_id <> NEW.about_id OR OLD.service_month <> NEW.service_month
      OR OLD.supplement_no <> NEW.supplement_no OR OLD.fiscal_year <> NEW.fiscal_year
      OR OLD.due_on <> NEW.due_on OR OLD.assessed_on <> NEW.assessed_on
      OR OLD.assessed_by <> NEW.assessed_by OR (OLD.state = 'CANCELLED' AND NEW.state <> 'CANCELLED') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a bill keeps what it was assessed for';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER bill_no_delete BEFORE DELETE ON bill FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a bill is cancelled, not deleted';

-- Why a bill was changed or cancelled, and by whom.
CREATE TABLE bill_change (
  id UUID NOT NULL PRIMARY KEY,
  bill_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  staff_id UUID NOT NULL,
  kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'CHANGED, REISSUED, SPLIT, CANCELLED',
  amount BIGINT NOT NULL COMMENT 'after it',
  reason VARCHAR(200) NOT NULL,
  INDEX bill_change_bill (bill_id, at),
  FOREIGN KEY (bill_id) REFERENCES bill (id)
);
CREATE TRIGGER bill_change_no_update BEFORE UPDATE ON bill_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bill_change is append-only';
CREATE TRIGGER bill_change_no_delete BEFORE DELETE ON bill_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bill_change is append-only';

-- What is paid at once (納付書, ADR 41): the whole bill or one part of it, under a number of its own.
-- Another slip takes its place, never another amount on the same one.
CREATE TABLE slip (
  id UUID NOT NULL PRIMARY KEY,
  bill_id UUID NOT NULL,
  number CHAR(16) COLLATE utf8mb4_bin NOT NULL UNIQUE COMMENT '納付番号; says nothing of a person',
  confirmation CHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT '確認番号',
  part INT NOT NULL COMMENT '期, from 1',
  reissue INT NOT NULL COMMENT '再発行区分',
  letter_number VARCHAR(40) NOT NULL UNIQUE COMMENT '文書番号',
  amount BIGINT NOT NULL,
  due_on DATE NOT NULL COMMENT '納期限 of this part',
  payable_until DATE NOT NULL COMMENT '支払期限 of the barcode, which is not the 納期限',
  issued_on DATE NOT NULL,
  UNIQUE KEY slip_once (bill_id, part, reissue),
  CONSTRAINT slip_asks CHECK (amount > 0 AND part > 0 AND reissue BETWEEN 0 AND 9),
  FOREIGN KEY (bill_id) REFERENCES bill (id)
);
CREATE TRIGGER slip_no_update BEFORE UPDATE ON slip FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a slip never changes';
CREATE TRIGGER slip_no_delete BEFORE DELETE ON slip FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a slip never changes';

-- A slip that must not be paid any more. Money for it is taken all the same and is its bill's.
CREATE TABLE slip_void (
  slip_id UUID NOT NULL PRIMARY KEY,
  change_id UUID NOT NULL COMMENT 'the act that took it out of force',
  FOREIGN KEY (slip_id) REFERENCES slip (id),
  FOREIGN KEY (change_id) REFERENCES bill_change (id)
);
CREATE TRIGGER slip_void_no_update BEFORE UPDATE ON slip_void FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'slip_void is append-only';
CREATE TRIGGER slip_void_no_delete BEFORE DELETE ON slip_void FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'slip_void is append-only';

-- Slips that wait to be drawn.
CREATE TABLE slip_to_draw (
  slip_id UUID NOT NULL PRIMARY KEY,
  attempts INT NOT NULL DEFAULT 0,
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);

-- The slip as a document (納入通知書), drawn once, after its transaction.
CREATE TABLE slip_document (
  slip_id UUID NOT NULL PRIMARY KEY,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  pdf LONGBLOB NOT NULL COMMENT 'as it is posted',
  screen LONGBLOB COMMENT 'the same naming nobody but the payer; null when it names nobody else',
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
CREATE TRIGGER slip_document_no_update BEFORE UPDATE ON slip_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';
CREATE TRIGGER slip_document_no_delete BEFORE DELETE ON slip_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a document never changes';

-- The ledger (ADR 40). A cause is booked once; nothing is ever changed.
CREATE TABLE posting (
  id UUID NOT NULL PRIMARY KEY,
  cause VARCHAR(100) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  booked_on DATE NOT NULL,
  fiscal_year INT NOT NULL,
  booked_at DATETIME(6) NOT NULL,
  receipt_id UUID COMMENT 'of money that came in, or was taken back',
  channel VARCHAR(12) COLLATE utf8mb4_bin COMMENT 'how it came',
  slip_id UUID COMMENT 'with which slip; null when with none of ours',
  INDEX posting_day (booked_on),
  INDEX posting_receipt (receipt_id),
  INDEX posting_slip (slip_id),
  CONSTRAINT posting_receipt_has_channel CHECK ((receipt_id IS NULL) = (channel IS NULL)),
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
CREATE TRIGGER posting_no_update BEFORE UPDATE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is append-only';
CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is append-only';

-- A row moves an amount from one account to another: what stands in debit stands in credit.
CREATE TABLE ledger_entry (
  posting_id UUID NOT NULL,
  no INT NOT NULL,
  debit VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  credit VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  amount BIGINT NOT NULL,
  bill_id UUID,
  PRIMARY KEY (posting_id, no),
  INDEX ledger_entry_bill (bill_id, debit, credit, amount),
  CONSTRAINT ledger_entry_moves CHECK (amount > 0 AND debit <> credit),
  FOREIGN KEY (posting_id) REFERENCES posting (id),
  FOREIGN KEY (bill_id) REFERENCES bill (id)
);
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is append-only';
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is append-only';
