-- The longest question did not fit, and with it the whole check of the books failed (ADR 59).
ALTER TABLE books_difference MODIFY kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL;
