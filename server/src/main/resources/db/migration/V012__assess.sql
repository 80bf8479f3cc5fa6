-- Assessments are known by other names to other systems; a name means one assessment.
CREATE TABLE assessment_external_id (
  external_id VARCHAR(500) NOT NULL PRIMARY KEY,
  assessment  UUID         NOT NULL,
  KEY assessment_external_id_of (assessment),
  CONSTRAINT assessment_external_id_of FOREIGN KEY (assessment) REFERENCES assessment (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A result stays one row, whatever is said of it: the row holds what counts now. Under the key that
-- another system gave it there is one.
ALTER TABLE attempt
  MODIFY score DECIMAL(12,4) NULL,
  ADD level      VARCHAR(200) NULL,
  ADD withdrawn  BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD source     VARCHAR(200) NOT NULL DEFAULT 'rest',
  ADD source_key VARCHAR(500) NULL,
  ADD UNIQUE KEY attempt_source (source, source_key);

-- Everything that was ever said of results, in the order of hearing. Rows are only ever added; the
-- same thing said again is no second row.
CREATE TABLE result_statement (
  id          UUID          NOT NULL PRIMARY KEY,
  result      UUID          NOT NULL,
  stated_at   DATETIME(6)   NOT NULL,
  heard_at    DATETIME(6)   NOT NULL,
  withdrawn   BOOLEAN       NOT NULL,
  score       DECIMAL(12,4) NULL,
  level       VARCHAR(200)  NULL,
  assessed_at DATETIME(6)   NOT NULL,
  evidence    LONGTEXT      NOT NULL,
  feedback    TEXT          NULL,
  said_by     UUID          NOT NULL,
  said_by_name VARCHAR(200) NOT NULL,
  reason      VARCHAR(1000) NULL,
  digest      CHAR(64)      NOT NULL,
  UNIQUE KEY result_statement_once (result, digest),
  CONSTRAINT result_statement_of FOREIGN KEY (result) REFERENCES attempt (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was recorded before results could be corrected was said once.
INSERT INTO result_statement
  SELECT id, id, recorded_at, recorded_at, FALSE, score, NULL, assessed_at, evidence, feedback,
         assessor, assessor_name, NULL, SHA2(id, 256)
  FROM attempt;
