-- The list of bills shows one state alone; cancelled ones are few among many.
CREATE INDEX bill_state_newest ON bill (state, assessed_on, id);
