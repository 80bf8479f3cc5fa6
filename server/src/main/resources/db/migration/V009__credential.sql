-- An order: somebody has met a rule, so a badge is owed. It is written in the transaction of the
-- result that met the rule, and it is done in the transaction that stores the badge.
CREATE TABLE issuance_order (
  id                  UUID         NOT NULL PRIMARY KEY,
  learner             UUID         NOT NULL,
  achievement         UUID         NOT NULL,
  achievement_version INT          NOT NULL,
  met_at              DATETIME(6)  NOT NULL,
  facts               LONGTEXT     NOT NULL,
  facts_digest        CHAR(64)     NOT NULL,
  state               VARCHAR(20)  NOT NULL,
  attempts            INT          NOT NULL,
  next_attempt_at     DATETIME(6)  NOT NULL,
  last_error          TEXT         NULL,
  placed_at           DATETIME(6)  NOT NULL,
  -- The same facts are never owed two badges.
  UNIQUE KEY issuance_order_once (learner, achievement, achievement_version, facts_digest),
  KEY issuance_order_due (state, next_attempt_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A badge as it was signed, in both forms, and what became of it.
CREATE TABLE issued_credential (
  id                  UUID         NOT NULL PRIMARY KEY,
  issuance_order      UUID         NOT NULL,
  learner             UUID         NOT NULL,
  achievement         UUID         NOT NULL,
  achievement_version INT          NOT NULL,
  valid_from          DATETIME(6)  NOT NULL,
  valid_until         DATETIME(6)  NULL,
  issued_at           DATETIME(6)  NOT NULL,
  json                LONGTEXT     NOT NULL,
  jws                 LONGTEXT     NOT NULL,
  status_list         VARCHAR(300) NOT NULL,
  status_index        INT          NOT NULL,
  revoked_at          DATETIME(6)  NULL,
  revocation_reason   VARCHAR(500) NULL,
  UNIQUE KEY issued_credential_once (issuance_order),
  UNIQUE KEY issued_credential_status (status_list, status_index),
  KEY issued_credential_learner (learner, id),
  CONSTRAINT issued_credential_order FOREIGN KEY (issuance_order) REFERENCES issuance_order (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
