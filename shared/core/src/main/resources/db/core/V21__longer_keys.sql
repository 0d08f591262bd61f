-- Keys of people are as long as in the open zone.
ALTER TABLE case_filing MODIFY about VARCHAR(64) COLLATE utf8mb4_bin COMMENT 'key of the person it is for; null for the applicant';
