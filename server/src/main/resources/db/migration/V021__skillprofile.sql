-- What became known about a person's badges and place, numbered per person in the order of commit: whoever writes
-- holds the person. Rows are only ever added, so what was known at a moment can be told for ever. Feed is the row's
-- place among all people's, given when somebody asks for changes.
CREATE TABLE profile_event (
  person   UUID        NOT NULL,
  number   INT         NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  badge    UUID        NULL,
  known_at DATETIME(6) NOT NULL,
  content  TEXT        NOT NULL,
  feed     BIGINT      NULL,
  PRIMARY KEY (person, number),
  UNIQUE KEY profile_event_feed (feed)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Row 1: the last place in the feed that was given; who gives places holds it. Row 2 is held by who adds a setting.
CREATE TABLE profile_feed (
  id   INT    NOT NULL PRIMARY KEY,
  last BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What profiles say of a version of a badge class, written with its first badge; it never changes.
CREATE TABLE profile_class (
  achievement UUID     NOT NULL,
  version     INT      NOT NULL,
  content     LONGTEXT NOT NULL,
  PRIMARY KEY (achievement, version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- By what people are found. More than those who are looked for may stand here, never fewer: whether somebody
-- fits is decided on their events.
CREATE TABLE profile_skill (
  skill    UUID        NOT NULL,
  person   UUID        NOT NULL,
  badge    UUID        NOT NULL,
  achieved DATETIME(6) NOT NULL,
  PRIMARY KEY (skill, person, badge),
  KEY profile_skill_person (person, achieved)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE profile_place (
  kind   VARCHAR(10)  NOT NULL,
  name   VARCHAR(200) NOT NULL,
  person UUID         NOT NULL,
  PRIMARY KEY (kind, name, person)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the organisation says about skills and scores: designations, currencies, formulas; numbered in the order of
-- commit, only ever added.
CREATE TABLE profile_setting (
  number   INT          NOT NULL PRIMARY KEY,
  kind     VARCHAR(20)  NOT NULL,
  subject  VARCHAR(100) NOT NULL,
  known_at DATETIME(6)  NOT NULL,
  said_by  VARCHAR(100) NOT NULL,
  content  TEXT         NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is known so far ------------------------------------------------------------------------------------------

INSERT INTO profile_class
  SELECT v.achievement, v.number, JSON_OBJECT(
    'achievement', CAST(v.achievement AS CHAR),
    'version', v.number,
    'name', JSON_VALUE(v.document, '$.name'),
    'category', v.category,
    'address', JSON_VALUE(v.document, '$.id'),
    'skills', JSON_EXTRACT(COALESCE((
      SELECT CONCAT('[', GROUP_CONCAT(JSON_OBJECT(
          'skill', d.skill,
          'name', s.name,
          'framework', f.name,
          'level', d.level,
          'step', GREATEST(COALESCE(FIND_IN_SET(
            REPLACE(d.level, ',', ' '), (
              SELECT GROUP_CONCAT(REPLACE(l.level, ',', ' ') ORDER BY l.position SEPARATOR ',')
              FROM scale c, JSON_TABLE(c.levels, '$[*]' COLUMNS (
                position FOR ORDINALITY, level VARCHAR(200) PATH '$.name')) l
              WHERE c.id = COALESCE(s.scale, f.scale))), 0) - 1, 0)
        ) ORDER BY d.position SEPARATOR ','), ']')
      FROM JSON_TABLE(v.definition, '$.skills[*]' COLUMNS (
        position FOR ORDINALITY, skill VARCHAR(36) PATH '$.skill', level VARCHAR(200) PATH '$.level')) d
      JOIN skill s ON s.id = CAST(d.skill AS UUID)
      LEFT JOIN framework f ON f.id = s.framework
    ), '[]'), '$'))
  FROM achievement_version v
  WHERE v.document IS NOT NULL;

INSERT INTO profile_skill
  SELECT k.skill, c.learner, c.id, c.valid_from
  FROM issued_credential c
  JOIN achievement_version v ON v.achievement = c.achievement AND v.number = c.achievement_version
  JOIN achievement_skill k ON k.version = v.id;

INSERT INTO profile_place
  SELECT 'UNIT', unit, id FROM learner WHERE unit IS NOT NULL
  UNION ALL SELECT 'ROLE', role, id FROM learner WHERE role IS NOT NULL
  UNION ALL SELECT 'MANAGER', CAST(manager AS CHAR), id FROM learner WHERE manager IS NOT NULL;

CREATE TEMPORARY TABLE known_so_far (
  person   UUID        NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  badge    UUID        NULL,
  known_at DATETIME(6) NOT NULL,
  content  TEXT        NOT NULL,
  part     INT         NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO known_so_far
  SELECT id, 'PLACED', NULL, made_at, JSON_OBJECT(
    'unit', unit, 'role', role, 'manager', CAST(manager AS CHAR), 'timeZone', time_zone,
    'joinedOn', CAST(joined_on AS CHAR)), 0
  FROM learner;

INSERT INTO known_so_far
  SELECT c.learner, 'BADGE', c.id, c.issued_at, JSON_OBJECT(
    'achievement', CAST(c.achievement AS CHAR),
    'version', c.achievement_version,
    'validFrom', DATE_FORMAT(c.valid_from, '%Y-%m-%dT%H:%i:%s.%fZ'),
    'validUntil', DATE_FORMAT(c.valid_until, '%Y-%m-%dT%H:%i:%s.%fZ'),
    'ends', DATE_FORMAT(c.ends_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
    'assessed', JSON_EXTRACT(COALESCE((
      SELECT CONCAT('[', GROUP_CONCAT(JSON_OBJECT(
          'how', CASE f.kind WHEN 'RESULT' THEN COALESCE(f.tag, f.kind) ELSE f.kind END,
          'name', f.name, 'at', f.at, 'by', f.voucher, 'account', f.account)
          ORDER BY f.position SEPARATOR ','), ']')
      FROM JSON_TABLE(w.facts, '$[*]' COLUMNS (
        position FOR ORDINALITY,
        kind VARCHAR(20) PATH '$.kind', tag VARCHAR(100) PATH '$.tags[0]', name VARCHAR(300) PATH '$.name',
        at VARCHAR(40) PATH '$.at', voucher VARCHAR(300) PATH '$.by.name', account VARCHAR(36) PATH '$.by.account')) f
    ), '[]'), '$')), 1
  FROM issued_credential c
  JOIN award w ON w.id = c.award;

INSERT INTO known_so_far
  SELECT c.learner, 'REVOKED', c.id, c.revoked_at, JSON_OBJECT(
    'at', DATE_FORMAT(c.revoked_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
    'ended', JSON_EXTRACT(IF(c.ends_at IS NOT NULL AND c.ends_at <= c.revoked_at, 'true', 'false'), '$')), 2
  FROM issued_credential c
  WHERE c.revoked_at IS NOT NULL;

INSERT INTO profile_event
  SELECT person, ROW_NUMBER() OVER (PARTITION BY person ORDER BY known_at, part, badge), kind, badge, known_at, content,
         ROW_NUMBER() OVER (ORDER BY known_at, person, part, badge)
  FROM known_so_far;
INSERT INTO profile_feed SELECT 1, COUNT(*) FROM profile_event;
INSERT INTO profile_feed VALUES (2, 0);
DROP TEMPORARY TABLE known_so_far;

-- The first formula, then what was designated so far.
INSERT INTO profile_setting VALUES (1, 'FORMULA', 'skill-value', '2026-01-01', 'server', JSON_OBJECT(
  'name', 'skill-value', 'version', 1,
  'points', JSON_OBJECT('knowledge', 100, 'skill', 200, 'strategic', 200, 'contribution', 150, 'performance', 200,
                        'membership', 0),
  'level', 250, 'strategic', 2000));

CREATE TEMPORARY TABLE said_so_far (
  known_at DATETIME(6) NOT NULL,
  part     INT         NOT NULL,
  id       UUID        NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  skill    UUID        NOT NULL,
  content  TEXT        NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO said_so_far
  SELECT recorded_at, 0, id, 'DESIGNATED', skill, JSON_OBJECT(
    'designation', CAST(id AS CHAR), 'skill', CAST(skill AS CHAR), 'area', area, 'from', CAST(starts AS CHAR),
    'to', CAST(IF(end_recorded_at = recorded_at, ends, NULL) AS CHAR), 'withdrawn', JSON_EXTRACT('false', '$'))
  FROM designation;
INSERT INTO said_so_far
  SELECT end_recorded_at, 1, id, 'DESIGNATED', skill, JSON_OBJECT(
    'designation', CAST(id AS CHAR), 'skill', CAST(skill AS CHAR), 'area', area, 'from', CAST(starts AS CHAR),
    'to', CAST(ends AS CHAR), 'withdrawn', JSON_EXTRACT('false', '$'))
  FROM designation WHERE end_recorded_at > recorded_at;
INSERT INTO said_so_far
  SELECT withdrawn_at, 2, id, 'DESIGNATED', skill, JSON_OBJECT(
    'designation', CAST(id AS CHAR), 'skill', CAST(skill AS CHAR), 'area', area, 'from', CAST(starts AS CHAR),
    'to', CAST(ends AS CHAR), 'withdrawn', JSON_EXTRACT('true', '$'))
  FROM designation WHERE withdrawn_at IS NOT NULL;
INSERT INTO profile_setting
  SELECT 1 + ROW_NUMBER() OVER (ORDER BY known_at, part, id), kind, CAST(skill AS CHAR), known_at, 'server', content
  FROM said_so_far;
DROP TEMPORARY TABLE said_so_far;

-- Whose learning a statement speaks of, so that a piece that went to somebody else can still be told as it was known.
ALTER TABLE learning_statement ADD COLUMN learner UUID NULL;
UPDATE learning_statement SET learner = CAST(JSON_VALUE(content, '$.learner') AS UUID);
ALTER TABLE learning_statement MODIFY learner UUID NOT NULL, ADD KEY learning_statement_learner (learner, heard_at);
