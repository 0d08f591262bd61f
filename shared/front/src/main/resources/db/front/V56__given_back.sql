-- What goes back of a bill, as its payer sees it.
ALTER TABLE bill ADD COLUMN given_back TEXT COLLATE utf8mb4_bin COMMENT 'JSON [BillCopy.GivenBack], the oldest first';
