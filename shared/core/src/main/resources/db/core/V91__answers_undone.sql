-- What a clerk assigned by mistake is taken from there by a second answer (消込の取消).
ALTER TABLE question_answer
  ADD COLUMN no INT NOT NULL DEFAULT 1 AFTER question_id,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (question_id, no),
  ADD INDEX question_answer_newest (at, question_id),
  MODIFY COLUMN kind VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'ASSIGNED, UNASSIGNED, SEEN, TAKEN_BACK, GONE';
