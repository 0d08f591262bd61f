-- 分納誓約: what is late is paid in instalments, and the debt acknowledged (時効の更新, 民法152条).
CREATE TABLE instalment_plan (
  id UUID NOT NULL PRIMARY KEY,
  bill_id UUID NOT NULL,
  pledged_on DATE NOT NULL COMMENT '誓約の日: the limitation runs anew from the day after',
  amount BIGINT NOT NULL COMMENT 'all that was owed then',
  first_part INT NOT NULL COMMENT '期 of the first slip',
  parts INT NOT NULL,
  first_due DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  made_by UUID NOT NULL,
  made_at DATETIME(6) NOT NULL,
  ended_on DATE,
  ended_why VARCHAR(10) COLLATE utf8mb4_bin COMMENT 'BROKEN, REPLACED',
  ended_by UUID,
  live BOOLEAN AS (IF(ended_on IS NULL, TRUE, NULL)) PERSISTENT,
  UNIQUE KEY instalment_plan_once (bill_id, live),
  INDEX instalment_plan_newest (pledged_on, id),
  CONSTRAINT instalment_plan_some CHECK (amount > 0 AND parts > 1 AND first_part > 0),
  CONSTRAINT instalment_plan_end CHECK ((ended_on IS NULL) = (ended_why IS NULL)
    AND (ended_on IS NULL) = (ended_by IS NULL)),
  FOREIGN KEY (bill_id) REFERENCES bill (id)
);
DELIMITER //
CREATE TRIGGER instalment_plan_stays BEFORE UPDATE ON instalment_plan FOR EACH ROW
BEGIN
  IF OLD.bill_id <> NEW.bill_id OR OLD.pledged_on <> NEW.pledged_on OR OLD.amount <> NEW.amount
      OR OLD.first_part <> NEW.first_part OR OLD.parts <> NEW.parts OR OLD.first_due <> NEW.first_due
      OR OLD.ended_on IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was pledged stays as it was';
  END IF;
END//
DELIMITER ;
CREATE TRIGGER instalment_plan_no_delete BEFORE DELETE ON instalment_plan FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was pledged is ended, not deleted';
