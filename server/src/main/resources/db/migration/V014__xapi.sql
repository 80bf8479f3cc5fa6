-- What learning systems say that people did. What a statement says does not change; its effect may
-- come later.
CREATE TABLE xapi_statement (
  id             UUID         NOT NULL PRIMARY KEY,
  stored         DATETIME(6)  NOT NULL,
  told           DATETIME(6)  NULL,
  meaning        CHAR(43)     NOT NULL,
  json           LONGTEXT     NOT NULL,
  target         UUID         NULL,
  voids          UUID         NULL,
  authority      UUID         NOT NULL,
  authority_name VARCHAR(200) NOT NULL,
  by_owner       BOOLEAN      NOT NULL,
  effect         VARCHAR(10)  NOT NULL,
  reason         VARCHAR(500) NULL,
  tries          INT          NOT NULL,
  next_try       DATETIME(6)  NOT NULL,
  learner        UUID         NULL,
  assessment     UUID         NULL,
  KEY xapi_statement_stored (stored, id),
  KEY xapi_statement_voids (voids),
  KEY xapi_statement_target (target),
  KEY xapi_statement_effect (effect, next_try)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What statements can be found by: a letter for the relation and a fingerprint of what it is to.
CREATE TABLE xapi_term (
  statement UUID     NOT NULL,
  term      CHAR(44) NOT NULL,
  PRIMARY KEY (statement, term),
  KEY xapi_term_term (term, statement),
  CONSTRAINT xapi_term_statement FOREIGN KEY (statement) REFERENCES xapi_statement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- xAPI may name a mailbox by the SHA-1 of its address.
ALTER TABLE learner
  ADD COLUMN mailbox_hash CHAR(40) AS (SHA1(CONCAT('mailto:', email))) PERSISTENT,
  ADD KEY learner_mailbox_hash (mailbox_hash);
