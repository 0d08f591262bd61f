-- Who may apply for whom (委任): offered by a code, answered by an agent, confirmed by the applicant (ADR 38).
CREATE TABLE mandate (
  id UUID NOT NULL PRIMARY KEY,
  granter_id UUID NOT NULL COMMENT 'the applicant',
  agent_id UUID COMMENT 'whoever used the code',
  granter_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'as her sign-in said when she confirmed',
  agent_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'as the sign-in said when the code was used',
  kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'PRIVATE, SUPPORTER',
  organisation VARCHAR(100) NOT NULL,
  reach VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'PREPARE, SUBMIT',
  procedures LONGTEXT COMMENT 'JSON array of ids; null: all of the city',
  until DATE NOT NULL COMMENT 'the last day',
  address_shown BOOLEAN NOT NULL,
  code_hash BINARY(32) NOT NULL UNIQUE COMMENT 'stays when used, so that a second use is told as such',
  code_until DATETIME(6) NOT NULL COMMENT 'system time',
  state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'OFFERED, ANSWERED, STANDING, ENDED',
  ended_how VARCHAR(12) COLLATE utf8mb4_bin COMMENT 'WITHDRAWN, GIVEN_BACK; what time ends is read so',
  offered_at DATETIME(6) NOT NULL,
  granted_at DATETIME(6),
  ended_at DATETIME(6),
  INDEX mandate_granter (granter_id, offered_at),
  INDEX mandate_agent (agent_id, offered_at),
  FOREIGN KEY (granter_id) REFERENCES account (id),
  FOREIGN KEY (agent_id) REFERENCES account (id)
);

-- What was done about a mandate and under it, by whom.
CREATE TABLE mandate_act (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mandate_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id UUID NOT NULL COMMENT 'who did it',
  deed VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  procedure_id VARCHAR(60) COLLATE utf8mb4_bin,
  receipt_number VARCHAR(20) COLLATE utf8mb4_bin,
  INDEX mandate_act_mandate (mandate_id, id),
  FOREIGN KEY (mandate_id) REFERENCES mandate (id)
);

CREATE TRIGGER mandate_act_no_update BEFORE UPDATE ON mandate_act FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mandate_act is append-only';
CREATE TRIGGER mandate_act_no_delete BEFORE DELETE ON mandate_act FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mandate_act is append-only';

-- Wrong codes, counted for each account. System time.
CREATE TABLE mandate_try (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  INDEX mandate_try_account (account_id, at),
  FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A draft begun by an agent is the applicant's; handed_at: from then on hers alone.
ALTER TABLE draft
  ADD mandate_id UUID COMMENT 'under which an agent began it',
  ADD handed_at DATETIME(6) COMMENT 'when the agent handed it over, or she took it over',
  ADD FOREIGN KEY (mandate_id) REFERENCES mandate (id);

ALTER TABLE filing
  ADD mandate_id UUID,
  ADD agent LONGTEXT COMMENT 'JSON Agent';
