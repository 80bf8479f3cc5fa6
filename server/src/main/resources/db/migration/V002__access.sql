-- Who may use the API: people and tools, what they may do, and the tokens they hold.
-- Sets of words (roles, scopes, purposes) stand as OAuth writes scopes: words with blanks between.
CREATE TABLE account (
  id         UUID          NOT NULL PRIMARY KEY,
  kind       VARCHAR(10)   NOT NULL,
  name       VARCHAR(200)  NOT NULL,
  roles      VARCHAR(200)  NOT NULL,
  granted    VARCHAR(1000) NOT NULL,
  purposes   VARCHAR(1000) NOT NULL,
  created_at DATETIME(6)   NOT NULL,
  version    INT           NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The key on client_id lets servers that start together make one owner client.
CREATE TABLE oauth_client (
  client_id   VARCHAR(36) NOT NULL PRIMARY KEY,
  account     UUID        NOT NULL UNIQUE,
  secret_hash CHAR(43)    NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  CONSTRAINT oauth_client_account FOREIGN KEY (account) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Only hashes: who reads this table holds no token.
CREATE TABLE access_token (
  hash       CHAR(43)      NOT NULL PRIMARY KEY,
  account    UUID          NOT NULL,
  scopes     VARCHAR(1000) NOT NULL,
  expires_at DATETIME(6)   NOT NULL,
  KEY access_token_account (account),
  KEY access_token_expires_at (expires_at),
  CONSTRAINT access_token_account FOREIGN KEY (account) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
