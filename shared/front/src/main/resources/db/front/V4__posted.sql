-- When the paper of a notice was given to the post: by choice, or because nobody opened it in time.
ALTER TABLE notice ADD posted_at DATETIME(6);
