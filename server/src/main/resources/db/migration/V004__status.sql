-- A list of status bits; "version" counts its changes. Never removed.
CREATE TABLE status_list (
  id        UUID         NOT NULL PRIMARY KEY,
  issuer    VARCHAR(400) NOT NULL,
  purpose   VARCHAR(20)  NOT NULL,
  number    INT          NOT NULL,
  length    INT          NOT NULL,
  version   BIGINT       NOT NULL,
  opened_at DATETIME(6)  NOT NULL,
  UNIQUE KEY status_list_number (issuer, purpose, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The indexes that were given: the key sees to it that none is given twice. No foreign key to the
-- list, whose row every issuing server would then lock.
CREATE TABLE status_entry (
  list_id    UUID NOT NULL,
  list_index INT  NOT NULL,
  PRIMARY KEY (list_id, list_index)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The bits that are set, and why. Rows are only ever added.
CREATE TABLE status_revocation (
  list_id    UUID        NOT NULL,
  list_index INT         NOT NULL,
  reason     TEXT        NOT NULL,
  revoked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (list_id, list_index),
  CONSTRAINT status_revocation_entry FOREIGN KEY (list_id, list_index)
    REFERENCES status_entry (list_id, list_index)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is published: signed once for each version, and given out by all servers.
CREATE TABLE signed_status_list (
  list_id   UUID        NOT NULL PRIMARY KEY,
  version   BIGINT      NOT NULL,
  body      MEDIUMBLOB  NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  CONSTRAINT signed_status_list_list FOREIGN KEY (list_id) REFERENCES status_list (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
