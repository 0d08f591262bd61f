-- What card agents told that fits nothing here, until somebody has looked into it (ADR 42).
CREATE TABLE card_message (
  id UUID NOT NULL PRIMARY KEY,
  what VARCHAR(20) COLLATE utf8mb4_bin NOT NULL COMMENT 'NO_PAYMENT, FOREIGN_REFUND, DISPUTE, UNKNOWN, OUR_REFUND',
  type VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT 'as the agent calls it',
  number VARCHAR(200) COLLATE utf8mb4_bin NOT NULL COMMENT 'the agent''s, of what it is about',
  payment VARCHAR(200) COLLATE utf8mb4_bin NOT NULL COMMENT 'the agent''s number of the payment',
  amount BIGINT NOT NULL COMMENT 'yen',
  at DATETIME(6) NOT NULL COMMENT 'when it happened; system time',
  taken_at DATETIME(6) NOT NULL COMMENT 'system time',
  settled_at DATETIME(6) COMMENT 'system time; null: nobody has looked into it',
  settled_by UUID COMMENT 'staff',
  note VARCHAR(200) COMMENT 'what was found and done',
  UNIQUE KEY card_message_once (type, number),
  INDEX card_message_open (settled_at, at)
);
