-- What was unpaid when a year's books were closed, carried to the next year once (滞納繰越, ADR 52).
CREATE TABLE carry_over (
  fiscal_year INT NOT NULL PRIMARY KEY COMMENT 'whose books were closed',
  id UUID NOT NULL UNIQUE COMMENT 'by which the trail names it',
  carried_on DATE NOT NULL,
  carried_at DATETIME(6) NOT NULL,
  carried_by UUID NOT NULL
);
CREATE TRIGGER carry_over_no_update BEFORE UPDATE ON carry_over FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was carried over stays so';
CREATE TRIGGER carry_over_no_delete BEFORE DELETE ON carry_over FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was carried over stays so';

-- Of a year that was carried over nothing more is owed, or paid, whoever writes it. What was given back in time and is
-- recorded late is still its own (ADR 44).
DELIMITER //
CREATE TRIGGER ledger_entry_of_open_year BEFORE INSERT ON ledger_entry FOR EACH ROW
BEGIN
  IF 'RECEIVABLE' IN (NEW.debit, NEW.credit) AND EXISTS (
      SELECT 1 FROM posting p JOIN carry_over c ON c.fiscal_year >= p.fiscal_year
      WHERE p.id = NEW.posting_id AND p.cause NOT LIKE 'carried-%') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what is unpaid of this year was carried over';
  END IF;
END//
DELIMITER ;
