-- Which receipts an agent pays in on a day (納付があったとみなす日, ADR 59).
ALTER TABLE receipt_stage ADD INDEX receipt_stage_paid_in (paid_in_on, receipt_id);
