-- Tools that give scores by LTI. Each has an account and a context of the same id.
CREATE TABLE lti_tool (
  id          UUID          NOT NULL PRIMARY KEY,
  name        VARCHAR(200)  NOT NULL,
  client_id   VARCHAR(200)  NOT NULL UNIQUE,
  issuer      VARCHAR(500)  NOT NULL,
  jwks_url    VARCHAR(1000) NULL,
  jwks        TEXT          NULL,
  assessments TEXT          NOT NULL,
  closed      BOOLEAN       NOT NULL,
  made_at     DATETIME(6)   NOT NULL,
  CONSTRAINT lti_tool_account FOREIGN KEY (id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Assertions that were used, until they expire.
CREATE TABLE lti_assertion (
  fingerprint CHAR(43)    NOT NULL PRIMARY KEY,
  expires_at  DATETIME(6) NOT NULL,
  KEY lti_assertion_expires_at (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE lti_line_item (
  id               UUID           NOT NULL PRIMARY KEY,
  tool             UUID           NOT NULL,
  assessment       UUID           NOT NULL,
  label            VARCHAR(200)   NOT NULL,
  score_maximum    DECIMAL(20,10) NOT NULL,
  resource_id      VARCHAR(500)   NULL,
  tag              VARCHAR(200)   NULL,
  resource_link_id VARCHAR(200)   NULL,
  start_date_time  VARCHAR(40)    NULL,
  end_date_time    VARCHAR(40)    NULL,
  deleted          BOOLEAN        NOT NULL,
  made_at          DATETIME(6)    NOT NULL,
  KEY lti_line_item_tool (tool, id),
  CONSTRAINT lti_line_item_tool FOREIGN KEY (tool) REFERENCES lti_tool (id),
  CONSTRAINT lti_line_item_assessment FOREIGN KEY (assessment) REFERENCES assessment (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What tools said of scores, as they said it. A row does not change.
CREATE TABLE lti_score (
  id         UUID           NOT NULL PRIMARY KEY,
  line_item  UUID           NOT NULL,
  learner    UUID           NOT NULL,
  user_id    VARCHAR(100)   NOT NULL,
  stated_at  DATETIME(6)    NOT NULL,
  activity   VARCHAR(20)    NOT NULL,
  grading    VARCHAR(20)    NOT NULL,
  given      DECIMAL(20,10) NULL,
  maximum    DECIMAL(20,10) NULL,
  comment    TEXT           NULL,
  grade      BOOLEAN        NOT NULL,
  grade_rank DECIMAL(30,10) NOT NULL,
  heard_at   DATETIME(6)    NOT NULL,
  KEY lti_score_of (line_item, learner, stated_at),
  CONSTRAINT lti_score_line_item FOREIGN KEY (line_item) REFERENCES lti_line_item (id),
  CONSTRAINT lti_score_learner FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
