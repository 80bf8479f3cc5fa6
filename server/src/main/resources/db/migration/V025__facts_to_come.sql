-- Whose facts begin later, and when the first of them does: then they are decided again.
CREATE TABLE facts_to_come (
  learner   UUID        NOT NULL PRIMARY KEY,
  begins_at DATETIME(6) NOT NULL,
  KEY facts_to_come_begins (begins_at),
  CONSTRAINT facts_to_come_of FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- When what an audit found owed was decided again.
ALTER TABLE award_audit ADD COLUMN repaired_at DATETIME(6) NULL;

-- An award has another badge when what it is for goes on longer than the first badge says.
ALTER TABLE issuance_order ADD COLUMN copy INT NOT NULL DEFAULT 1;
ALTER TABLE issued_credential
  ADD COLUMN copy INT NOT NULL DEFAULT 1,
  ADD UNIQUE KEY issued_credential_copy (award, copy),
  ADD KEY issued_credential_order_of (issuance_order),
  DROP KEY issued_credential_award,
  DROP KEY issued_credential_once;
