-- 児童手当: who is certified, for which children, since when. Ended by a last month, never deleted.
CREATE TABLE allowance_recipient (
  id UUID NOT NULL PRIMARY KEY,
  certification_no VARCHAR(20) COLLATE utf8mb4_bin NOT NULL UNIQUE COMMENT '認定番号',
  person_id UUID COMMENT 'null when the recipient is not in the registry',
  first_month DATE NOT NULL COMMENT 'first day of 支給開始年月',
  last_month DATE,
  case_id UUID UNIQUE COMMENT 'the case that decided it; null when imported',
  INDEX allowance_recipient_person (person_id)
);

CREATE TABLE allowance_child (
  recipient_id UUID NOT NULL,
  child_key VARCHAR(40) COLLATE utf8mb4_bin NOT NULL COMMENT 'of the filing, or the person id',
  person_id UUID COMMENT 'null when the child is not in the registry',
  name VARCHAR(200) COLLATE utf8mb4_bin COMMENT 'as decided; null when imported',
  birth_date DATE,
  PRIMARY KEY (recipient_id, child_key),
  INDEX allowance_child_person (person_id)
);

-- What was decided for which months; a later decision adds rows.
CREATE TABLE allowance_entitlement (
  recipient_id UUID NOT NULL,
  first_month DATE NOT NULL,
  last_month DATE NOT NULL,
  child_key VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  child_order INT NOT NULL,
  monthly BIGINT NOT NULL,
  decided_on DATE NOT NULL,
  PRIMARY KEY (recipient_id, first_month, child_key)
);
