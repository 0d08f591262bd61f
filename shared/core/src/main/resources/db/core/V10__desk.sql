-- Whom a signed case has hold of: of two cases about one child or recipient only one is signed.
CREATE TABLE case_hold (
  subject VARCHAR(300) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  INDEX case_hold_case (case_id)
);

-- やむを得ない理由, as a clerk found it; all three or none.
ALTER TABLE cases
  ADD unavoidable_from DATE,
  ADD unavoidable_until DATE,
  ADD unavoidable_cause VARCHAR(1000);

-- Children that no registry knows are found again by name and birth date.
ALTER TABLE allowance_child ADD INDEX allowance_child_birth (birth_date);

-- Letters that go by post: those of people who chose it, and electronic ones nobody opened in time.
CREATE TABLE notice_posting (
  notice_id UUID NOT NULL PRIMARY KEY,
  cause VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT 'CHOSEN, UNOPENED',
  due_on DATE NOT NULL COMMENT 'from this day on it is to be posted',
  queued_at DATETIME(6) COMMENT 'on the printing list since',
  posted_at DATETIME(6),
  posted_by UUID,
  INDEX notice_posting_list (posted_at, queued_at),
  INDEX notice_posting_due (queued_at, due_on),
  CONSTRAINT notice_posting_notice FOREIGN KEY (notice_id) REFERENCES notice (id)
);
