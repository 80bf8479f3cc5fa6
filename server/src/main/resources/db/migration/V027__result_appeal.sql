-- That somebody does not accept a result which another system or an assessor reported; work that is
-- graded here has its appeal with the submission. There is one appeal of a result.
CREATE TABLE result_appeal (
  id           UUID          NOT NULL PRIMARY KEY,
  result       UUID          NOT NULL,
  assessment   UUID          NOT NULL,
  learner      UUID          NOT NULL,
  reason       TEXT          NOT NULL,
  made_at      DATETIME(6)   NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  answer       VARCHAR(1000) NULL,
  decided_at   DATETIME(6)   NULL,
  decided_by   UUID          NULL,
  decider_name VARCHAR(300)  NULL,
  UNIQUE KEY result_appeal_once (result),
  KEY result_appeal_learner (learner, id),
  KEY result_appeal_state (state, id),
  CONSTRAINT result_appeal_of FOREIGN KEY (result) REFERENCES attempt (id),
  CONSTRAINT result_appeal_by FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
