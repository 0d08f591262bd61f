-- What was booked of what a card agent told of an objection (チャージバック, ADR 63).
ALTER TABLE card_message
  ADD act VARCHAR(12) COLLATE utf8mb4_bin COMMENT 'TAKEN_BACK, GIVEN_AGAIN; null: nothing was booked',
  ADD CONSTRAINT card_message_act CHECK (act IS NULL OR settled_by IS NOT NULL);
DELIMITER //
CREATE TRIGGER card_message_stays BEFORE UPDATE ON card_message FOR EACH ROW
BEGIN
  IF OLD.settled_at IS NOT NULL OR OLD.what <> NEW.what OR OLD.number <> NEW.number
      OR OLD.payment <> NEW.payment OR OLD.amount <> NEW.amount THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was told, and what was found, stays';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER card_message_no_delete BEFORE DELETE ON card_message FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was told stays';
