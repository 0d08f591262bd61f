-- Of which fee a bill is: by which ways it may be paid is set by fee (ADR 58).
ALTER TABLE bill ADD COLUMN fee_kind VARCHAR(40) COLLATE utf8mb4_bin COMMENT 'null: it came before this was told';
