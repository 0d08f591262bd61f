-- What agents have to pay in (払込), and the books of days and months that were closed (日計・月計).

-- How much an agent told that it pays in on a day, and how much of it came. One row an agent and day.
CREATE TABLE agent_due (
  agent VARCHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT 'メーカーコード; empty when paid from our screens',
  day DATE NOT NULL COMMENT '払込日 as told; of our screens the day on which it was paid',
  payments INT NOT NULL,
  told BIGINT NOT NULL COMMENT 'yen, less what it took back',
  paid_in BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (agent, day)
);

CREATE TABLE pay_in (
  id UUID NOT NULL PRIMARY KEY,
  agent VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  through DATE NOT NULL COMMENT 'the 払込日 it is of; of our screens all that was paid up to this day',
  arrived_on DATE NOT NULL COMMENT 'as the bank says',
  gross BIGINT NOT NULL COMMENT 'with the fee the agent kept (総計予算主義)',
  fee BIGINT NOT NULL COMMENT 'kept by the agent',
  difference BIGINT NOT NULL COMMENT 'gross less what it had told',
  note VARCHAR(200) NOT NULL COMMENT 'why, where there is a difference',
  recorded_at DATETIME(6) NOT NULL,
  recorded_by UUID NOT NULL,
  INDEX pay_in_newest (recorded_at, id),
  CONSTRAINT pay_in_some CHECK (gross > 0 AND fee >= 0 AND fee < gross)
);
CREATE TRIGGER pay_in_no_update BEFORE UPDATE ON pay_in FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was paid in stays; it is undone by an act of its own';
CREATE TRIGGER pay_in_no_delete BEFORE DELETE ON pay_in FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was paid in stays; it is undone by an act of its own';

-- To which days it went, and so from which it is taken when it is undone.
CREATE TABLE pay_in_part (
  pay_in_id UUID NOT NULL,
  day DATE NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (pay_in_id, day),
  FOREIGN KEY (pay_in_id) REFERENCES pay_in (id)
);
CREATE TABLE pay_in_undone (
  pay_in_id UUID NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  staff_id UUID NOT NULL,
  note VARCHAR(200) NOT NULL,
  FOREIGN KEY (pay_in_id) REFERENCES pay_in (id)
);
CREATE TRIGGER pay_in_undone_no_update BEFORE UPDATE ON pay_in_undone FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'pay_in_undone is append-only';
CREATE TRIGGER pay_in_undone_no_delete BEFORE DELETE ON pay_in_undone FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'pay_in_undone is append-only';

CREATE TABLE closing (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(6) COLLATE utf8mb4_bin NOT NULL COMMENT 'DAY, MONTH',
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  books LONGTEXT NOT NULL COMMENT 'JSON: what was booked, added up, and how the accounts stood then',
  pdf LONGBLOB NOT NULL,
  csv LONGBLOB NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  closed_by UUID NOT NULL,
  UNIQUE KEY closing_once (kind, first_day),
  INDEX closing_last (kind, last_day)
);
CREATE TRIGGER closing_no_update BEFORE UPDATE ON closing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was closed stays closed';
CREATE TRIGGER closing_no_delete BEFORE DELETE ON closing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was closed stays closed';

-- A day whose books are closed takes nothing more, whoever writes it.
DELIMITER //
CREATE TRIGGER posting_of_open_day BEFORE INSERT ON posting FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM closing WHERE kind = 'DAY' AND last_day >= NEW.booked_on) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books of this day are closed';
  END IF;
END//
DELIMITER ;
