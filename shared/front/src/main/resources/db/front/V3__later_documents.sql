-- A document that follows a filing (追加書類): chosen first, then handed in as a supplement. The filing itself never changes.
ALTER TABLE attachment
  ADD COLUMN follows UUID COMMENT 'the first filing of the chain after which it came; filing_id once handed in',
  ADD INDEX attachment_follows (follows),
  ADD FOREIGN KEY (follows) REFERENCES filing (id);

DROP TRIGGER attachment_filed;
DELIMITER //
CREATE TRIGGER attachment_filed BEFORE UPDATE ON attachment FOR EACH ROW
BEGIN
  IF OLD.filing_id IS NOT NULL AND (NOT NEW.filing_id <=> OLD.filing_id OR NEW.draft_id IS NOT NULL
      OR NOT NEW.follows <=> OLD.follows OR NEW.sha256 <> OLD.sha256 OR NEW.size <> OLD.size
      OR NEW.file_name <> OLD.file_name) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a filed attachment does not change';
  END IF;
END//
DELIMITER ;
