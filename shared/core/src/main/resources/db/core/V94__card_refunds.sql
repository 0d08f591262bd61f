-- What is given back may go back to the card with which it was paid (ADR 44).
ALTER TABLE give_back
  MODIFY kind VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'REFUND, CARD, OFFSET',
  ADD COLUMN receipt_id UUID COMMENT 'to the card: the payment that came with it' AFTER holder_note,
  ADD COLUMN card_paid_on DATE COMMENT 'the day of that' AFTER receipt_id,
  ADD COLUMN look_after DATETIME(6) COMMENT 'when its agent is asked again; null: not any more',
  ADD INDEX give_back_look (look_after, id),
  DROP CONSTRAINT give_back_goes_somewhere,
  ADD CONSTRAINT give_back_goes_somewhere CHECK (CASE kind
    WHEN 'OFFSET' THEN to_bill_id IS NOT NULL AND to_bill_id <> bill_id AND bank IS NULL AND receipt_id IS NULL
    WHEN 'CARD' THEN receipt_id IS NOT NULL AND card_paid_on IS NOT NULL AND to_bill_id IS NULL AND bank IS NULL
      AND file_id IS NULL
    ELSE to_bill_id IS NULL AND receipt_id IS NULL AND bank IS NOT NULL AND branch IS NOT NULL
      AND account_kind IS NOT NULL AND account_number IS NOT NULL AND holder IS NOT NULL END),
  ADD CONSTRAINT give_back_asked_of_cards CHECK (state NOT IN ('ASKED', 'CREDITED') OR kind = 'CARD');
DROP TRIGGER give_back_stays;
DELIMITER //
CREATE TRIGGER give_back_stays BEFORE UPDATE ON give_back FOR EACH ROW
BEGIN
  IF OLD.bill_id <> NEW.bill_id OR OLD.number <> NEW.number OR OLD.state IN ('WITHDRAWN', 'FAILED', 'APPLIED')
      OR (OLD.approved_by IS NOT NULL AND (NOT (NEW.approved_by <=> OLD.approved_by) OR OLD.amount <> NEW.amount
        OR OLD.proposed_by <> NEW.proposed_by OR OLD.kind <> NEW.kind OR NOT (NEW.to_bill_id <=> OLD.to_bill_id)
        OR NOT (NEW.bank <=> OLD.bank) OR NOT (NEW.branch <=> OLD.branch)
        OR NOT (NEW.account_number <=> OLD.account_number) OR NOT (NEW.holder <=> OLD.holder)
        OR NOT (NEW.account_kind <=> OLD.account_kind) OR NOT (NEW.receipt_id <=> OLD.receipt_id))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was approved stays as it was';
  END IF;
END//
DELIMITER ;
ALTER TABLE give_back_move MODIFY staff_id UUID COMMENT 'null: no clerk, the program itself';
ALTER TABLE agent_due MODIFY told BIGINT NOT NULL COMMENT 'yen, less what it took back or gave back to cards';
