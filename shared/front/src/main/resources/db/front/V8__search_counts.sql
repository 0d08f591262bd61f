-- What was searched for, by day: words the catalogue knows, or many people's; no persons, no time of day. Kept 90 days.
CREATE TABLE search_count (
  day DATE NOT NULL,
  words VARCHAR(120) COLLATE utf8mb4_bin NOT NULL COMMENT 'empty: all that may not be kept',
  times INT NOT NULL,
  without_result INT NOT NULL,
  first_opened INT NOT NULL,
  first_hit VARCHAR(80) COLLATE utf8mb4_bin,
  PRIMARY KEY (day, words)
);
