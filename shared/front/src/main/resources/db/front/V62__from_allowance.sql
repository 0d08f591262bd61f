-- What was taken for a bill from 児童手当, as its payer sees it.
ALTER TABLE bill ADD COLUMN from_allowance TEXT COLLATE utf8mb4_bin COMMENT 'JSON BillCopy.FromAllowance';
