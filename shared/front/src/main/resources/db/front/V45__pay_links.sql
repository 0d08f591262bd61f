-- A payment that was begun by a signed link, without sign-in: where its agent leads back to.
ALTER TABLE payment ADD back VARCHAR(200) COLLATE utf8mb4_bin COMMENT 'path in the portal; null: her own page of the payment';
