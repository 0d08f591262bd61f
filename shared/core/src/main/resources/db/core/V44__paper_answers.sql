-- A paper that answers a 差戻し: what it mended is told to the filing she made in the portal (ADR 37).
ALTER TABLE case_status ADD COLUMN paper UUID COMMENT 'the filing on paper whose answers count instead of this one''s';
ALTER TABLE counter_entry ADD COLUMN answers_to UUID COMMENT 'the filing whose answers it began with, when it answers a 差戻し';
ALTER TABLE counter_entry ADD COLUMN claim_date DATE COMMENT 'of the first filing, when it answers a 差戻し: ages are counted on it';
