-- Skills, and the lists they stand in.
CREATE TABLE framework (
  id          UUID          NOT NULL PRIMARY KEY,
  name        VARCHAR(200)  NOT NULL,
  description TEXT          NULL,
  url         VARCHAR(1000) NULL,
  made_at     DATETIME(6)   NOT NULL,
  UNIQUE KEY framework_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE skill (
  id          UUID          NOT NULL PRIMARY KEY,
  framework   UUID          NULL,
  name        VARCHAR(200)  NOT NULL,
  description TEXT          NOT NULL,
  code        VARCHAR(100)  NULL,
  target_url  VARCHAR(1000) NULL,
  alignments  LONGTEXT      NOT NULL,
  made_at     DATETIME(6)   NOT NULL,
  UNIQUE KEY skill_code (framework, code),
  CONSTRAINT skill_framework FOREIGN KEY (framework) REFERENCES framework (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- From starts (inclusive) to ends (exclusive); rows are never deleted, and an end is set once.
CREATE TABLE designation (
  id              UUID         NOT NULL PRIMARY KEY,
  skill           UUID         NOT NULL,
  area            VARCHAR(100) NOT NULL,
  starts          DATE         NOT NULL,
  ends            DATE         NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  end_recorded_at DATETIME(6)  NULL,
  KEY designation_skill (skill, starts),
  CONSTRAINT designation_skill FOREIGN KEY (skill) REFERENCES skill (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
