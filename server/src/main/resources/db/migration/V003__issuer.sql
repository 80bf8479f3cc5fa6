-- The public half of every key that the issuer ever had. Rows are only ever added: a badge must
-- verify long after the private key that signed it is gone.
CREATE TABLE issuer_key (
  thumbprint  VARCHAR(43)  NOT NULL PRIMARY KEY,
  key_use     VARCHAR(20)  NOT NULL,
  multibase   VARCHAR(100) NOT NULL,
  jwk         TEXT         NOT NULL,
  first_seen  DATETIME(6)  NOT NULL,
  last_active DATETIME(6)  NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
