-- What the rule of a version mentions, as KIND:about; every change of facts asks for it.
CREATE TABLE achievement_mention (
  version UUID         NOT NULL,
  mention VARCHAR(300) NOT NULL,
  PRIMARY KEY (version, mention),
  KEY achievement_mention_mention (mention),
  CONSTRAINT achievement_mention_version FOREIGN KEY (version) REFERENCES achievement_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO achievement_mention
  SELECT version, CONCAT('RESULT:', assessment) FROM achievement_assessment;
DROP TABLE achievement_assessment;

-- Awards: who met the rule of which version of a class, and the exact facts. The facts of a row do
-- not change; how the award stands to what is known later does.
CREATE TABLE award (
  id                  UUID         NOT NULL PRIMARY KEY,
  learner             UUID         NOT NULL,
  achievement         UUID         NOT NULL,
  achievement_version INT          NOT NULL,
  earning             INT          NOT NULL,
  met_at              DATETIME(6)  NOT NULL,
  ends_at             DATETIME(6)  NULL,
  decided_at          DATETIME(6)  NOT NULL,
  facts               LONGTEXT     NOT NULL,
  digest              CHAR(64)     NOT NULL,
  state               VARCHAR(20)  NOT NULL,
  state_since         DATETIME(6)  NOT NULL,
  reason              TEXT         NULL,
  settled_by          UUID         NULL,
  UNIQUE KEY award_once (learner, achievement, earning),
  KEY award_state (state, id),
  KEY award_achievement (achievement, learner),
  CONSTRAINT award_of FOREIGN KEY (learner) REFERENCES learner (id),
  CONSTRAINT award_class FOREIGN KEY (achievement) REFERENCES achievement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was earned so far becomes awards: the results that each order names, as facts.
INSERT INTO award
  SELECT o.id, o.learner, o.achievement, o.achievement_version,
         ROW_NUMBER() OVER (PARTITION BY o.learner, o.achievement ORDER BY o.placed_at, o.id),
         f.met_at, NULL, o.met_at, f.facts, SHA2(f.facts, 256), 'SUPPORTED', o.met_at, NULL,
         NULL
  FROM issuance_order o
  JOIN (
    SELECT p.id, MAX(a.assessed_at) AS met_at,
           CONCAT('[', GROUP_CONCAT(JSON_OBJECT(
             'kind', 'RESULT',
             'origin', CONCAT('result:', a.id),
             'about', CAST(a.assessment AS CHAR),
             'name', s.name,
             'at', DATE_FORMAT(a.assessed_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
             'passed', TRUE,
             'value', a.score,
             'by', JSON_OBJECT('account', CAST(a.assessor AS CHAR), 'name', a.assessor_name),
             'tags', JSON_ARRAY(s.kind),
             'evidence', JSON_EXTRACT(a.evidence, '$')) ORDER BY a.id SEPARATOR ','), ']') AS facts
    FROM issuance_order p
    JOIN JSON_TABLE(p.facts, '$[*]' COLUMNS (result VARCHAR(36) PATH '$.result')) r
    JOIN attempt a ON a.id = CAST(r.result AS UUID)
    JOIN assessment s ON s.id = a.assessment
    GROUP BY p.id
  ) f ON f.id = o.id;

-- An order is for one award, and keeps the facts as the award does.
ALTER TABLE issuance_order
  ADD COLUMN award UUID NULL AFTER id,
  ADD COLUMN ends_at DATETIME(6) NULL AFTER met_at;
UPDATE issuance_order o JOIN award w ON w.id = o.id SET o.award = w.id, o.facts = w.facts;
UPDATE issuance_order SET award = id WHERE award IS NULL;
ALTER TABLE issuance_order
  MODIFY award UUID NOT NULL,
  DROP KEY issuance_order_once,
  DROP COLUMN facts_digest,
  ADD UNIQUE KEY issuance_order_once (award);

-- A badge names its award, and ends with what it is for.
ALTER TABLE issued_credential
  ADD COLUMN award UUID NULL AFTER issuance_order,
  ADD COLUMN ends_at DATETIME(6) NULL AFTER valid_until;
UPDATE issued_credential c JOIN issuance_order o ON o.id = c.issuance_order SET c.award = o.award;
ALTER TABLE issued_credential
  MODIFY award UUID NOT NULL,
  ADD UNIQUE KEY issued_credential_award (award),
  ADD KEY issued_credential_ends (ends_at);
-- What was revoked so far was taken back with its award.
UPDATE award w JOIN issued_credential c ON c.award = w.id
  SET w.state = 'WITHDRAWN', w.state_since = c.revoked_at, w.reason = c.revocation_reason
  WHERE c.revoked_at IS NOT NULL;

-- The award says it now.
DROP TABLE rule_met;

-- What has to be done for everybody, some people at a time; reached is who came last.
CREATE TABLE people_task (
  id       UUID        NOT NULL PRIMARY KEY,
  kind     VARCHAR(20) NOT NULL,
  subject  UUID        NOT NULL,
  reached  UUID        NULL,
  begun_at DATETIME(6) NOT NULL,
  done_at  DATETIME(6) NULL,
  KEY people_task_open (done_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Audits, and what they found.
CREATE TABLE award_audit (
  id          UUID        NOT NULL PRIMARY KEY,
  started_by  UUID        NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  people      BIGINT      NOT NULL,
  awards      BIGINT      NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE award_audit_finding (
  id          UUID        NOT NULL PRIMARY KEY,
  audit       UUID        NOT NULL,
  kind        VARCHAR(30) NOT NULL,
  learner     UUID        NOT NULL,
  achievement UUID        NOT NULL,
  award       UUID        NULL,
  words       TEXT        NOT NULL,
  KEY award_audit_finding_of (audit, kind, id),
  KEY award_audit_finding_person (audit, learner),
  CONSTRAINT award_audit_finding_of FOREIGN KEY (audit) REFERENCES award_audit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
