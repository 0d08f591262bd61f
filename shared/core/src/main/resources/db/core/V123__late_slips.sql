-- Slips for which money came, or may count, after their day, and of which nobody found yet that this
-- costs nothing: what the list of late payments reads, instead of all that was paid in five years.
-- Written with what books the money; rebuilt every night, which also fills it where it is new.
CREATE TABLE late_slip (
  slip_id UUID NOT NULL PRIMARY KEY,
  FOREIGN KEY (slip_id) REFERENCES slip (id)
);
