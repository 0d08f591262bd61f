-- What was taken over from an earlier filing, so that it is shown as such until she changes it.
ALTER TABLE draft
  ADD carried LONGTEXT COMMENT 'JSON Answers',
  ADD carried_from UUID COMMENT 'the filing it is from';
