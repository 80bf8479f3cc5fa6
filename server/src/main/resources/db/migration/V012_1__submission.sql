-- Who had a secret or a token in their hands, as ids with blanks between: nobody assesses themselves
-- by way of a tool or of somebody else's token.
ALTER TABLE account ADD held TEXT NOT NULL DEFAULT '';
ALTER TABLE access_token ADD held TEXT NOT NULL DEFAULT '';

-- How an assessment is graded here. The level of a rubric follows from the score, so it is kept with
-- what counts and not with what was said.
ALTER TABLE assessment
  ADD rubric    LONGTEXT      NULL,
  ADD assessors INT           NOT NULL DEFAULT 1,
  ADD tolerance DECIMAL(12,4) NOT NULL DEFAULT 0;
ALTER TABLE result_statement DROP COLUMN level;

-- Work that somebody hands in. While it is not graded there is no other of theirs in the assessment:
-- pending is TRUE until then, and NULL afterwards, and of equal keys with NULL there may be many.
CREATE TABLE submission (
  id            UUID         NOT NULL PRIMARY KEY,
  assessment    UUID         NOT NULL,
  learner       UUID         NOT NULL,
  state         VARCHAR(20)  NOT NULL,
  pending       BOOLEAN      NULL,
  text          LONGTEXT     NULL,
  links         LONGTEXT     NOT NULL,
  opened_at     DATETIME(6)  NOT NULL,
  handed_in_at  DATETIME(6)  NULL,
  graded_at     DATETIME(6)  NULL,
  appealed_at   DATETIME(6)  NULL,
  appeal_reason TEXT         NULL,
  decided_at    DATETIME(6)  NULL,
  result        UUID         NULL,
  version       INT          NOT NULL,
  UNIQUE KEY submission_pending (learner, assessment, pending),
  KEY submission_learner (learner, id),
  KEY submission_assessment (assessment, state, id),
  CONSTRAINT submission_assessment FOREIGN KEY (assessment) REFERENCES assessment (id),
  CONSTRAINT submission_learner FOREIGN KEY (learner) REFERENCES learner (id),
  CONSTRAINT submission_result FOREIGN KEY (result) REFERENCES attempt (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Contents under their SHA-256, each once, whoever hands it in.
CREATE TABLE file_content (
  sha256  CHAR(64) NOT NULL PRIMARY KEY,
  content LONGBLOB NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE submission_file (
  id         UUID         NOT NULL PRIMARY KEY,
  submission UUID         NOT NULL,
  name       VARCHAR(200) NOT NULL,
  type       VARCHAR(20)  NOT NULL,
  size       BIGINT       NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  put_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY submission_file_name (submission, name),
  CONSTRAINT submission_file_of FOREIGN KEY (submission) REFERENCES submission (id),
  CONSTRAINT submission_file_content FOREIGN KEY (sha256) REFERENCES file_content (sha256)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What each assessor found; nobody grades the same work twice. Rows do not change.
CREATE TABLE grading (
  id            UUID          NOT NULL PRIMARY KEY,
  submission    UUID          NOT NULL,
  assessor      UUID          NOT NULL,
  assessor_name VARCHAR(200)  NOT NULL,
  hands         TEXT          NOT NULL,
  appeal        BOOLEAN       NOT NULL,
  levels        LONGTEXT      NOT NULL,
  score         DECIMAL(12,4) NOT NULL,
  feedback      TEXT          NULL,
  graded_at     DATETIME(6)   NOT NULL,
  UNIQUE KEY grading_once (submission, assessor),
  CONSTRAINT grading_of FOREIGN KEY (submission) REFERENCES submission (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
