-- A legal representative files for somebody else from an account of her own (法定代理人, ADR 43).
ALTER TABLE draft ADD COLUMN represented LONGTEXT COMMENT 'JSON Represented: whom she files for, as she typed';
ALTER TABLE filing ADD COLUMN party_id UUID COMMENT 'by which the office knows the applicant, made up for the chain; null: account_id';
ALTER TABLE filing ADD COLUMN representative LONGTEXT COMMENT 'JSON Representative: account_id is hers';
