-- Direct-debit mandates (口座振替) as their payer asked for them, and as the office says they stand.
CREATE TABLE debit_mandate (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID COMMENT 'the payer; null: nobody''s any more, of which only the version is kept',
  fee_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  bank CHAR(4) COLLATE utf8mb4_bin NOT NULL,
  branch CHAR(3) COLLATE utf8mb4_bin NOT NULL,
  account_kind CHAR(1) COLLATE utf8mb4_bin NOT NULL,
  account_number VARCHAR(7) NOT NULL COMMENT 'whole until the office has it, then its last three digits',
  holder VARCHAR(30) NOT NULL COMMENT 'as banks write it',
  standing VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'ASKED, IN_FORCE, REFUSED, ENDED',
  from_on DATE COMMENT 'the first 納期限 it holds for',
  ended_on DATE,
  asked_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) COMMENT 'when she said that she wants it no more',
  version BIGINT NOT NULL DEFAULT -1 COMMENT 'the office''s; -1 before it spoke',
  fresh BOOLEAN AS (IF(version < 0, TRUE, NULL)) PERSISTENT,
  UNIQUE KEY debit_mandate_asked_once (account_id, fee_kind, fresh),
  INDEX debit_mandate_account (account_id, asked_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

ALTER TABLE bill_slip
  ADD COLUMN debit_on DATE COMMENT '引落日 for which the bank is asked, or was',
  ADD COLUMN debit_failed BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'it could not be drawn';
