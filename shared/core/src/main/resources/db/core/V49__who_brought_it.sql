-- Who brought an answer on paper, as the clerk made sure of it: only the applicant's own side is shown it (ADR 37).
ALTER TABLE counter_entry ADD COLUMN bearer VARCHAR(16) COLLATE utf8mb4_bin COMMENT 'APPLICANT, REPRESENTATIVE, UNKNOWN; of an answer to a 差戻し';
ALTER TABLE case_filing ADD COLUMN bearer VARCHAR(16) COLLATE utf8mb4_bin COMMENT 'of an answer on paper';
