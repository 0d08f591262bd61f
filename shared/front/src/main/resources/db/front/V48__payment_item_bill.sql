-- Each copy of a bill that comes in looks for payments of it; without the index it read, and locked, all there are.
ALTER TABLE payment_item ADD INDEX payment_item_bill (bill_id);
