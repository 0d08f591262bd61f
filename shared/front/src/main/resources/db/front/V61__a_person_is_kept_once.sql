-- One row for each person she typed, by name and birth date: adding needs no look beside it, and waits for nobody.
DELETE later FROM kept_person later JOIN kept_person earlier
  ON earlier.account_id = later.account_id AND earlier.name = later.name AND earlier.birth_date = later.birth_date AND earlier.id < later.id;

ALTER TABLE kept_person
  ADD UNIQUE INDEX kept_person_once (account_id, name, birth_date),
  DROP INDEX kept_person_account;
