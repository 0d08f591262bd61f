-- Cases of every procedure: about whom a filing is, what was settled, and who else files for the same child.
ALTER TABLE case_filing ADD about VARCHAR(40) COLLATE utf8mb4_bin COMMENT 'key of the person it is for; null for the applicant';

ALTER TABLE cases
  ADD about_name VARCHAR(200) COLLATE utf8mb4_bin COMMENT 'of that person, for the inbox',
  ADD proposal_granted LONGTEXT COMMENT 'JSON: what the clerk settled when approving',
  ADD INDEX cases_procedure (state, procedure_id, claim_date, id);

-- For which children a case asks for which benefit. Two accounts under one subject: a person looks.
CREATE TABLE case_subject (
  subject VARCHAR(300) COLLATE utf8mb4_bin NOT NULL,
  case_id UUID NOT NULL,
  PRIMARY KEY (subject, case_id),
  INDEX case_subject_case (case_id)
);
