-- Nominations. Class, nominee and nominator do not change; the state goes from OPEN to its end.
CREATE TABLE nomination (
  id                  UUID         NOT NULL PRIMARY KEY,
  achievement         UUID         NOT NULL,
  achievement_version INT          NOT NULL,
  achievement_name    VARCHAR(200) NOT NULL,
  nominee             UUID         NOT NULL,
  nominator           UUID         NOT NULL,
  nominator_name      VARCHAR(201) NOT NULL,
  reason              TEXT         NOT NULL,
  quorum              INT          NOT NULL,
  state               VARCHAR(20)  NOT NULL,
  made_at             DATETIME(6)  NOT NULL,
  decided_at          DATETIME(6)  NULL,
  withdrawn_at        DATETIME(6)  NULL,
  withdrawal_reason   VARCHAR(500) NULL,
  KEY nomination_nominee (nominee, id),
  KEY nomination_nominator (nominator, id),
  KEY nomination_state (state, id),
  CONSTRAINT nomination_of FOREIGN KEY (achievement) REFERENCES achievement (id),
  CONSTRAINT nomination_for FOREIGN KEY (nominee) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who was asked to review, and what they said. No reference to learner: the check of one would lock
-- the row of a second person, and two nominations that name each other's nominees could block.
CREATE TABLE nomination_reviewer (
  id           UUID         NOT NULL PRIMARY KEY,
  nomination   UUID         NOT NULL,
  person       UUID         NOT NULL,
  name         VARCHAR(201) NOT NULL,
  appointed_by UUID         NOT NULL,
  appointed_at DATETIME(6)  NOT NULL,
  verdict      VARCHAR(20)  NULL,
  reason       TEXT         NULL,
  given_at     DATETIME(6)  NULL,
  UNIQUE KEY nomination_reviewer_once (nomination, person),
  KEY nomination_reviewer_person (person, nomination),
  CONSTRAINT nomination_reviewer_of FOREIGN KEY (nomination) REFERENCES nomination (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was handed in for a nomination, and who accepted it as evidence.
CREATE TABLE nomination_evidence (
  id               UUID          NOT NULL PRIMARY KEY,
  nomination       UUID          NOT NULL,
  url              VARCHAR(1000) NOT NULL,
  name             VARCHAR(200)  NOT NULL,
  description      TEXT          NULL,
  sha256           CHAR(64)      NULL,
  given_by         UUID          NOT NULL,
  given_by_name    VARCHAR(201)  NOT NULL,
  given_at         DATETIME(6)   NOT NULL,
  accepted_by      UUID          NULL,
  accepted_by_name VARCHAR(201)  NULL,
  accepted_at      DATETIME(6)   NULL,
  KEY nomination_evidence_of (nomination, id),
  CONSTRAINT nomination_evidence_of FOREIGN KEY (nomination) REFERENCES nomination (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One person's word for another. Of one endorser and class, one stands at a time.
CREATE TABLE endorsement (
  id                  UUID         NOT NULL PRIMARY KEY,
  learner             UUID         NOT NULL,
  achievement         UUID         NOT NULL,
  achievement_version INT          NOT NULL,
  achievement_name    VARCHAR(200) NOT NULL,
  endorser            UUID         NOT NULL,
  endorser_name       VARCHAR(201) NOT NULL,
  text                TEXT         NOT NULL,
  made_at             DATETIME(6)  NOT NULL,
  withdrawn_at        DATETIME(6)  NULL,
  KEY endorsement_learner (learner, id),
  KEY endorsement_endorser (endorser, id),
  CONSTRAINT endorsement_of FOREIGN KEY (achievement) REFERENCES achievement (id),
  CONSTRAINT endorsement_for FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Everything that was ever stated about measured figures. A row does not change; which statement
-- counts is worked out.
CREATE TABLE figure_statement (
  id             UUID          NOT NULL PRIMARY KEY,
  learner        UUID          NOT NULL,
  source         VARCHAR(50)   NOT NULL,
  source_key     VARCHAR(150)  NOT NULL,
  metric         VARCHAR(100)  NOT NULL,
  period_from    DATE          NOT NULL,
  period_to      DATE          NOT NULL,
  target         DECIMAL(20,4) NULL,
  actual         DECIMAL(20,4) NULL,
  stated_at      DATETIME(6)   NOT NULL,
  recorded_at    DATETIME(6)   NOT NULL,
  stated_by      UUID          NOT NULL,
  stated_by_name VARCHAR(201)  NOT NULL,
  KEY figure_statement_learner (learner, source, source_key),
  CONSTRAINT figure_statement_of FOREIGN KEY (learner) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Groups that one can belong to; the name does not change, for rules ask for it.
CREATE TABLE member_group (
  id          UUID         NOT NULL PRIMARY KEY,
  name        VARCHAR(50)  NOT NULL,
  description TEXT         NOT NULL,
  made_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY member_group_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who belongs to a group, from one day up to another, exclusive.
CREATE TABLE membership (
  id               UUID         NOT NULL PRIMARY KEY,
  learner          UUID         NOT NULL,
  member_group     VARCHAR(50)  NOT NULL,
  starts           DATE         NOT NULL,
  ends             DATE         NULL,
  end_reason       VARCHAR(500) NULL,
  recorded_by      UUID         NOT NULL,
  recorded_by_name VARCHAR(201) NOT NULL,
  recorded_at      DATETIME(6)  NOT NULL,
  KEY membership_learner (learner, member_group),
  KEY membership_group (member_group, id),
  CONSTRAINT membership_of FOREIGN KEY (learner) REFERENCES learner (id),
  CONSTRAINT membership_in FOREIGN KEY (member_group) REFERENCES member_group (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
