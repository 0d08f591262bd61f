-- People as the registry knows them (住民記録 and what hangs on it). 個人番号 is not here: see db/vault.

-- A person is never deleted: who is no longer in an import keeps her row with absent_since, since
-- links and cases point to it. Reading as of a date goes by resident_from and resident_until.
CREATE TABLE person (
  id UUID NOT NULL PRIMARY KEY,
  addressee_no CHAR(10) COLLATE utf8mb4_bin NOT NULL UNIQUE COMMENT '宛名番号',
  household_no VARCHAR(10) COLLATE utf8mb4_bin NOT NULL COMMENT '世帯番号',
  relationship VARCHAR(20) NOT NULL COMMENT '続柄',
  name VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  kana VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  kana_status VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  alias VARCHAR(200) COLLATE utf8mb4_bin NOT NULL COMMENT '通称',
  roman VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL COMMENT 'for the clerk''s search; matching folds anew',
  kana_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  birth_date DATE NOT NULL,
  sex CHAR(1) COLLATE utf8mb4_bin NOT NULL,
  nationality CHAR(2) COLLATE utf8mb4_bin NOT NULL,
  postal_code CHAR(7) COLLATE utf8mb4_bin NOT NULL,
  town VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT '町字',
  block VARCHAR(60) COLLATE utf8mb4_bin NOT NULL COMMENT '番地',
  building VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT '方書',
  resident_from DATE,
  moved_in_from VARCHAR(60) NOT NULL,
  planned_move_out_on DATE COMMENT '転出予定日 at the former place',
  status VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  resident_until DATE,
  certificate_serial VARCHAR(60) COLLATE utf8mb4_bin COMMENT 'of the signing certificate, hexadecimal',
  public_servant BOOLEAN NOT NULL,
  pension VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  income BIGINT COMMENT 'yen, of the year last assessed',
  loaded_at DATETIME(6) NOT NULL,
  absent_since DATETIME(6),
  INDEX person_birth (birth_date),
  INDEX person_household (household_no),
  INDEX person_name (name_key),
  INDEX person_kana (kana_key),
  INDEX person_certificate (certificate_serial)
);

-- One person is another's father, mother or spouse; a couple has a row in either direction.
CREATE TABLE relation (
  person_id UUID NOT NULL,
  kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  other_id UUID NOT NULL,
  PRIMARY KEY (person_id, kind, other_id),
  INDEX relation_other (other_id, kind)
);

-- 支援措置: nobody, or one person, may not learn where she lives.
CREATE TABLE protection (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id UUID NOT NULL,
  against_id UUID COMMENT 'null: everybody, or a person the registry does not know',
  valid_from DATE NOT NULL,
  valid_until DATE,
  kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  INDEX protection_person (person_id),
  INDEX protection_against (against_id)
);

-- Which sign-in account is which person. One open link an account, and one a person.
CREATE TABLE account_link (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  person_id UUID NOT NULL,
  basis VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  valid_until DATETIME(6),
  open_account UUID AS (IF(valid_until IS NULL, account_id, NULL)) PERSISTENT UNIQUE,
  open_person UUID AS (IF(valid_until IS NULL, person_id, NULL)) PERSISTENT UNIQUE,
  CONSTRAINT account_link_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TRIGGER account_link_no_delete BEFORE DELETE ON account_link FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a link is ended, not deleted';

-- Matches that a clerk decides. The same evidence is asked about once.
CREATE TABLE link_task (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  evidence CHAR(64) COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of what the sign-in vouched for',
  verified LONGTEXT NOT NULL COMMENT 'JSON',
  candidates LONGTEXT NOT NULL COMMENT 'JSON array of person ids',
  created_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  decided_by UUID,
  person_id UUID COMMENT 'decided for; null with decided_at: nobody',
  UNIQUE KEY link_task_evidence (account_id, evidence),
  INDEX link_task_open (decided_at, created_at)
);

-- The random name under which the open zone knows a person shown to an account.
CREATE TABLE member_key (
  account_id UUID NOT NULL,
  person_id UUID NOT NULL,
  member_key CHAR(22) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (account_id, person_id),
  UNIQUE KEY member_key_of_account (account_id, member_key),
  CONSTRAINT member_key_person FOREIGN KEY (person_id) REFERENCES person (id)
);
