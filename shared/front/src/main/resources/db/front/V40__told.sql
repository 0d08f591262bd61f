-- Both sides are told once that a mandate ended by its last day; who was out of time before this is left in peace.
ALTER TABLE mandate ADD COLUMN expiry_told_at DATETIME(6) COMMENT 'when both were told that its last day is over';
UPDATE mandate SET expiry_told_at = utc_timestamp(6) WHERE until < utc_date();
ALTER TABLE mandate ADD INDEX mandate_expiry (state, expiry_told_at, until);

-- An answer on paper that somebody else may have brought: its day is told, not what is in it (ADR 37).
ALTER TABLE filing_status ADD COLUMN paper_on DATE COMMENT 'the day an answer on paper came that counts now, also where it is not shown';
