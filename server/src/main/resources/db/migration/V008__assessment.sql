-- Tests, labs and reviews. A row does not change.
CREATE TABLE assessment (
  id          UUID          NOT NULL PRIMARY KEY,
  name        VARCHAR(200)  NOT NULL,
  kind        VARCHAR(20)   NOT NULL,
  description TEXT          NULL,
  url         VARCHAR(1000) NULL,
  minimum     DECIMAL(12,4) NOT NULL,
  maximum     DECIMAL(12,4) NOT NULL,
  threshold   DECIMAL(12,4) NOT NULL,
  made_at     DATETIME(6)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Results. A row does not change; under a once_key there is at most one in an assessment.
CREATE TABLE attempt (
  id            UUID          NOT NULL PRIMARY KEY,
  assessment    UUID          NOT NULL,
  learner       UUID          NOT NULL,
  score         DECIMAL(12,4) NOT NULL,
  passed        BOOLEAN       NOT NULL,
  assessed_at   DATETIME(6)   NOT NULL,
  recorded_at   DATETIME(6)   NOT NULL,
  assessor      UUID          NOT NULL,
  assessor_name VARCHAR(200)  NOT NULL,
  evidence      LONGTEXT      NOT NULL,
  feedback      TEXT          NULL,
  once_key      VARCHAR(300)  NULL,
  UNIQUE KEY attempt_once (assessment, once_key),
  KEY attempt_learner (learner, assessment),
  KEY attempt_assessment (assessment, id),
  CONSTRAINT attempt_assessment FOREIGN KEY (assessment) REFERENCES assessment (id),
  CONSTRAINT attempt_learner FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who met the rule of which version of a badge class, and by which result; said once.
CREATE TABLE rule_met (
  id                  UUID        NOT NULL PRIMARY KEY,
  learner             UUID        NOT NULL,
  achievement         UUID        NOT NULL,
  achievement_version INT         NOT NULL,
  attempt             UUID        NOT NULL,
  met_at              DATETIME(6) NOT NULL,
  UNIQUE KEY rule_met_once (learner, achievement, achievement_version),
  KEY rule_met_attempt (attempt),
  CONSTRAINT rule_met_by FOREIGN KEY (attempt) REFERENCES attempt (id),
  CONSTRAINT rule_met_of FOREIGN KEY (achievement) REFERENCES achievement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
