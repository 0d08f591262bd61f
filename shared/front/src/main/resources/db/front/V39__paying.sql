-- Copies of bills as their payer sees them; the newest version holds. They name no child and no address.
CREATE TABLE bill (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID COMMENT 'the payer; null: nobody''s any more, of which only the version is kept',
  version BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL COMMENT 'fee and month',
  amount BIGINT NOT NULL COMMENT 'yen',
  outstanding BIGINT NOT NULL COMMENT 'yen',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'OPEN, SETTLED, CANCELLED',
  settled_on DATE,
  at DATETIME(6) NOT NULL,
  INDEX bill_account (account_id, at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE bill_slip (
  id UUID NOT NULL PRIMARY KEY,
  bill_id UUID NOT NULL,
  position INT NOT NULL COMMENT 'oldest first, from 0',
  number CHAR(16) COLLATE utf8mb4_bin NOT NULL COMMENT '納付番号',
  part INT NOT NULL COMMENT '期, from 1',
  amount BIGINT NOT NULL COMMENT 'yen',
  due_on DATE NOT NULL COMMENT '納期限',
  payable_until DATE NOT NULL COMMENT '支払期限',
  standing VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'IN_FORCE, PAID, VOID',
  barcode CHAR(44) COLLATE utf8mb4_bin,
  pay_easy LONGTEXT COMMENT 'JSON BillCopy.PayEasy; null where the city has none',
  document LONGBLOB COMMENT 'PDF; null while it is drawn, and for who is protected',
  reminded_at DATETIME(6) COMMENT 'when a mail said that it is due soon',
  INDEX bill_slip_bill (bill_id, position),
  INDEX bill_slip_due (standing, due_on),
  FOREIGN KEY (bill_id) REFERENCES bill (id)
);

-- A payment begun on our screens. Its id is the key under which the agent makes it once.
CREATE TABLE payment (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  channel VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  amount BIGINT NOT NULL COMMENT 'yen, as asked for',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'BEGUN, OFFERED, PAID, BOOKED, LAPSED, REFUSED',
  state_at DATETIME(6) NOT NULL COMMENT 'since when; system time',
  next_at DATETIME(6) COMMENT 'when the job looks at it; system time, null at an end',
  begun_at DATETIME(6) NOT NULL COMMENT 'business time',
  offer_until DATETIME(6) NOT NULL COMMENT 'when the agent closes its page; system time',
  session VARCHAR(200) COLLATE utf8mb4_bin UNIQUE COMMENT 'the agent''s own id of the page',
  page VARCHAR(2000) COLLATE utf8mb4_bin COMMENT 'address of the agent''s page',
  reference VARCHAR(200) COLLATE utf8mb4_bin COMMENT 'the agent''s own number of the payment',
  paid_amount BIGINT COMMENT 'yen, what the agent took',
  entrusted_at DATETIME(6) COMMENT '委託日時, business time',
  INDEX payment_account (account_id, begun_at),
  INDEX payment_next (next_at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE payment_item (
  payment_id UUID NOT NULL,
  position INT NOT NULL COMMENT 'in the payer''s order, from 0',
  slip_id UUID NOT NULL,
  bill_id UUID NOT NULL,
  number CHAR(16) COLLATE utf8mb4_bin NOT NULL COMMENT '納付番号 when it was begun',
  amount BIGINT NOT NULL COMMENT 'yen',
  live_slip_id UUID UNIQUE COMMENT 'the slip while this payment lives: one at a time',
  PRIMARY KEY (payment_id, position),
  INDEX payment_item_slip (slip_id),
  FOREIGN KEY (payment_id) REFERENCES payment (id)
);

-- What agents told, before it was answered: what we need of it, and nothing of who paid.
CREATE TABLE webhook (
  id VARCHAR(255) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY COMMENT 'the agent''s id of the event',
  body TEXT COLLATE utf8mb4_bin NOT NULL COMMENT 'JSON CardEvent',
  received_at DATETIME(6) NOT NULL COMMENT 'system time',
  handled_at DATETIME(6) COMMENT 'system time',
  outcome VARCHAR(12) COLLATE utf8mb4_bin COMMENT 'APPLIED, STRANGE',
  INDEX webhook_waiting (handled_at, received_at)
);
