-- Who acted for the applicant, and what she allowed (代理人, ADR 38).
ALTER TABLE case_filing ADD agent LONGTEXT COMMENT 'JSON Agent';
