-- Badge classes. latest is the latest published version, 0 before the first.
CREATE TABLE achievement (
  id         UUID        NOT NULL PRIMARY KEY,
  latest     INT         NOT NULL,
  draft      INT         NULL,
  made_at    DATETIME(6) NOT NULL,
  retired_at DATETIME(6) NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Their versions. Once it has a document, a row does not change.
CREATE TABLE achievement_version (
  id           UUID        NOT NULL PRIMARY KEY,
  achievement  UUID        NOT NULL,
  number       INT         NOT NULL,
  category     VARCHAR(20) NOT NULL,
  definition   LONGTEXT    NOT NULL,
  document     LONGTEXT    NULL,
  published_at DATETIME(6) NULL,
  UNIQUE KEY achievement_version_number (achievement, number),
  CONSTRAINT achievement_version_of FOREIGN KEY (achievement) REFERENCES achievement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A draft may name what does not exist yet, so there are no foreign keys to skills and assessments.
CREATE TABLE achievement_skill (
  version UUID NOT NULL,
  skill   UUID NOT NULL,
  PRIMARY KEY (version, skill),
  KEY achievement_skill_skill (skill),
  CONSTRAINT achievement_skill_version FOREIGN KEY (version) REFERENCES achievement_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE achievement_assessment (
  version    UUID NOT NULL,
  assessment UUID NOT NULL,
  PRIMARY KEY (version, assessment),
  KEY achievement_assessment_assessment (assessment),
  CONSTRAINT achievement_assessment_version FOREIGN KEY (version) REFERENCES achievement_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
