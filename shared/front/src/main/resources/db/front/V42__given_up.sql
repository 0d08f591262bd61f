-- She gave a payment up while its agent did not answer: the loop closes the agent's page.
ALTER TABLE payment ADD given_up BOOLEAN NOT NULL DEFAULT FALSE;
