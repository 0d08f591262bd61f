-- A payment that was in the books and is not any more (TAKEN_BACK): each of its items knows whether its bill names it.
ALTER TABLE payment_item ADD in_books BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the copy of its bill names it';
UPDATE payment_item i JOIN payment p ON p.id = i.payment_id SET i.in_books = TRUE WHERE p.state = 'BOOKED';
ALTER TABLE payment MODIFY state VARCHAR(12) COLLATE utf8mb4_bin NOT NULL COMMENT 'BEGUN, OFFERED, PAID, BOOKED, TAKEN_BACK, LAPSED, REFUSED';
