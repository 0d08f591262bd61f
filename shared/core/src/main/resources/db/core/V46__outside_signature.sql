-- Whether a package from outside bears the signature of whom it names.
ALTER TABLE outside_filing ADD COLUMN signed VARCHAR(10) COLLATE utf8mb4_bin COMMENT 'VALID, NONE, BROKEN, UNTRUSTED, ANOTHER, UNCHECKED';
