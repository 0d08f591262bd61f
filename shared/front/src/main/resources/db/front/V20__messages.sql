-- What she and the office write to each other about a filing. Hers crosses as a supplement; the office's comes with the bridge.
CREATE TABLE message (
  id UUID NOT NULL PRIMARY KEY,
  filing_id UUID NOT NULL COMMENT 'the first filing of its chain',
  account_id UUID NOT NULL,
  from_office BOOLEAN NOT NULL,
  sender VARCHAR(200) NOT NULL COMMENT 'the office in charge; empty for her own',
  at DATETIME(6) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  read_at DATETIME(6) COMMENT 'when she first saw what the office wrote',
  INDEX message_filing (filing_id, at),
  INDEX message_unread (account_id, from_office, read_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id),
  FOREIGN KEY (account_id) REFERENCES account (id)
);
