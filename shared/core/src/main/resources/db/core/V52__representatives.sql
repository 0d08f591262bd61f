-- A legal representative filed for the applicant (法定代理人, ADR 43): who, and that a clerk has to say who the applicant is.
ALTER TABLE case_filing ADD COLUMN representative LONGTEXT COMMENT 'JSON Representative; verified is then as she stated it';
ALTER TABLE link_task ADD COLUMN stated BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'no sign-in vouches for it; takes nobody''s own link away';
