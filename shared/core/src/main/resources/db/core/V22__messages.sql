-- What a resident and the office write to each other about a case; it never changes.
CREATE TABLE case_message (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  from_office BOOLEAN NOT NULL,
  written_by UUID COMMENT 'the member of staff; inside alone',
  sender VARCHAR(200) NOT NULL COMMENT 'the office in charge, as she reads it',
  at DATETIME(6) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  INDEX case_message_case (case_id, at)
);

CREATE TRIGGER case_message_no_update BEFORE UPDATE ON case_message FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a message never changes';
CREATE TRIGGER case_message_no_delete BEFORE DELETE ON case_message FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a message never changes';

-- Who saw it first on the other side, and when; read_by is empty when it was she.
CREATE TABLE case_message_read (
  message_id UUID NOT NULL PRIMARY KEY,
  read_at DATETIME(6) NOT NULL,
  read_by UUID
);

-- Cases whose resident wrote and got no answer yet.
CREATE TABLE case_message_waiting (
  case_id UUID NOT NULL PRIMARY KEY,
  since DATETIME(6) NOT NULL
);
