-- Whose consents end when, for those who read for a purpose and keep up to date.
ALTER TABLE consent_entry ADD KEY consent_entry_ends (purpose, ends, person);

-- Row 1: what receipts hide with how far the logs about a person were read. The server makes it when it is first needed.
-- Without it no receipt can be replayed.
CREATE TABLE receipt_secret (
  id     INT        NOT NULL PRIMARY KEY,
  secret BINARY(32) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
