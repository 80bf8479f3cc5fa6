-- The catalogue. title_words and words are what is searched: small letters, no accents, short words
-- lengthened; the index is the database's own.
CREATE TABLE learning_resource (
  id            UUID          NOT NULL PRIMARY KEY,
  external_id   VARCHAR(500)  NULL,
  title         VARCHAR(300)  NOT NULL,
  description   TEXT          NOT NULL,
  provider      VARCHAR(200)  NOT NULL,
  provider_kind VARCHAR(20)   NOT NULL,
  delivery      VARCHAR(20)   NOT NULL,
  language      VARCHAR(35)   NULL,
  hours         DECIMAL(7, 2) NULL,
  skills        TEXT          NOT NULL,
  tags          TEXT          NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  title_words   TEXT          NOT NULL,
  title_length  INT           NOT NULL,
  words         MEDIUMTEXT    NOT NULL,
  made_at       DATETIME(6)   NOT NULL,
  changed_at    DATETIME(6)   NOT NULL,
  UNIQUE KEY learning_resource_external_id (external_id),
  KEY learning_resource_state (state, id),
  KEY learning_resource_provider (provider, id),
  FULLTEXT KEY learning_resource_words (words)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE learning_resource_skill (
  resource UUID NOT NULL,
  skill    UUID NOT NULL,
  PRIMARY KEY (skill, resource),
  KEY learning_resource_skill_resource (resource),
  CONSTRAINT learning_resource_skill_resource FOREIGN KEY (resource) REFERENCES learning_resource (id),
  CONSTRAINT learning_resource_skill_skill FOREIGN KEY (skill) REFERENCES skill (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A piece of learning as the statement says that counts; every statement about it stays below.
CREATE TABLE learning_piece (
  id            UUID         NOT NULL PRIMARY KEY,
  source        VARCHAR(100) NOT NULL,
  source_key    VARCHAR(300) NOT NULL,
  learner       UUID         NOT NULL,
  resource      UUID         NOT NULL,
  begins        DATETIME(6)  NULL,
  ends          DATETIME(6)  NULL,
  spent_seconds BIGINT       NULL,
  delivery      VARCHAR(20)  NULL,
  completed     BOOLEAN      NOT NULL,
  at            DATETIME(6)  NOT NULL,
  stated_at     DATETIME(6)  NOT NULL,
  withdrawn     BOOLEAN      NOT NULL,
  said_by       UUID         NOT NULL,
  said_by_name  VARCHAR(300) NOT NULL,
  UNIQUE KEY learning_piece_key (source, source_key),
  KEY learning_piece_learner (learner, id),
  KEY learning_piece_completed (completed, at),
  CONSTRAINT learning_piece_learner FOREIGN KEY (learner) REFERENCES learner (id),
  CONSTRAINT learning_piece_resource FOREIGN KEY (resource) REFERENCES learning_resource (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE learning_statement (
  id          UUID        NOT NULL PRIMARY KEY,
  piece       UUID        NOT NULL,
  content     TEXT        NOT NULL,
  fingerprint CHAR(64)    NOT NULL,
  said_by     UUID        NOT NULL,
  heard_at    DATETIME(6) NOT NULL,
  UNIQUE KEY learning_statement_once (piece, fingerprint),
  CONSTRAINT learning_statement_piece FOREIGN KEY (piece) REFERENCES learning_piece (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What stands in plans: of one person (learner), of who reports to a manager (team), or of people
-- by role and unit. Whose plans these are is asked when a plan is read.
CREATE TABLE plan_item (
  id           UUID         NOT NULL PRIMARY KEY,
  origin       VARCHAR(20)  NOT NULL,
  aim_kind     VARCHAR(20)  NOT NULL,
  aim_id       UUID         NOT NULL,
  aim_level    VARCHAR(50)  NULL,
  learner      UUID         NULL,
  team         UUID         NULL,
  role         VARCHAR(100) NULL,
  unit         VARCHAR(200) NULL,
  due          DATE         NULL,
  due_after    VARCHAR(20)  NULL,
  note         TEXT         NULL,
  set_by       UUID         NOT NULL,
  set_by_name  VARCHAR(300) NOT NULL,
  set_at       DATETIME(6)  NOT NULL,
  withdrawn_at DATETIME(6)  NULL,
  KEY plan_item_learner (learner, id),
  KEY plan_item_team (team, id),
  CONSTRAINT plan_item_learner FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_rating (
  id     UUID        NOT NULL PRIMARY KEY,
  item   UUID        NOT NULL,
  rating INT         NOT NULL,
  at     DATETIME(6) NOT NULL,
  CONSTRAINT plan_rating_item FOREIGN KEY (item) REFERENCES plan_item (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE learning_interests (
  learner    UUID        NOT NULL PRIMARY KEY,
  skills     TEXT        NOT NULL,
  tags       TEXT        NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT learning_interests_learner FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What people with a role should be able to do.
CREATE TABLE role_profile (
  name       VARCHAR(100) NOT NULL PRIMARY KEY,
  skills     TEXT         NOT NULL,
  changed_at DATETIME(6)  NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
