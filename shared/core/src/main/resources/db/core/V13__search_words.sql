-- What was searched for on the public pages, as the bridge brought it. Kept 90 days.
CREATE TABLE search_count (
  day DATE NOT NULL,
  words VARCHAR(120) COLLATE utf8mb4_bin NOT NULL COMMENT 'empty: all that may not be kept',
  times INT NOT NULL,
  without_result INT NOT NULL,
  first_opened INT NOT NULL,
  first_hit VARCHAR(80) COLLATE utf8mb4_bin,
  PRIMARY KEY (day, words)
);

-- Words of one meaning that the city adds to the search (言いかえ); published as a whole.
CREATE TABLE search_synonym (
  id UUID NOT NULL PRIMARY KEY,
  words VARCHAR(1000) NOT NULL COMMENT 'JSON array; the first stands for all',
  added_by UUID NOT NULL,
  added_at DATETIME(6) NOT NULL
);
