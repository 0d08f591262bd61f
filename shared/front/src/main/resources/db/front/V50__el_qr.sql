-- What an app or a bank reads of a slip, where the city has it on.
ALTER TABLE bill_slip
  ADD COLUMN el_qr LONGTEXT COMMENT 'JSON BillCopy.ElQr; null where the city has it not on';
