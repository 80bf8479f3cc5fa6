-- Levels of proficiency, lowest first; a scale never changes, since badges name its levels.
CREATE TABLE scale (
  id          UUID          NOT NULL PRIMARY KEY,
  name        VARCHAR(200)  NOT NULL,
  description TEXT          NULL,
  levels      LONGTEXT      NOT NULL,
  made_at     DATETIME(6)   NOT NULL,
  UNIQUE KEY scale_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The source is the framework's own id outside: who imports it again finds it by that.
ALTER TABLE framework
  ADD COLUMN source VARCHAR(500) NULL,
  ADD COLUMN scale  UUID         NULL,
  ADD UNIQUE KEY framework_source (source),
  ADD CONSTRAINT framework_scale FOREIGN KEY (scale) REFERENCES scale (id);

-- Keyed tells whether skill_key has the skill's present name.
ALTER TABLE skill
  ADD COLUMN state       VARCHAR(20)  NOT NULL DEFAULT 'PUBLISHED',
  ADD COLUMN source      VARCHAR(500) NULL,
  ADD COLUMN parent      UUID         NULL,
  ADD COLUMN scale       UUID         NULL,
  ADD COLUMN target_type VARCHAR(100) NULL,
  ADD COLUMN keywords    LONGTEXT     NOT NULL DEFAULT '[]',
  ADD COLUMN details     LONGTEXT     NOT NULL DEFAULT '{}',
  ADD COLUMN revision    INT          NOT NULL DEFAULT 1,
  ADD COLUMN keyed       BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD UNIQUE KEY skill_source (framework, source),
  ADD KEY skill_parent (parent),
  ADD KEY skill_keyed (keyed),
  ADD CONSTRAINT skill_scale FOREIGN KEY (scale) REFERENCES scale (id);

-- What a skill's texts were before a change, who changed them and why.
CREATE TABLE skill_revision (
  id              UUID          NOT NULL PRIMARY KEY,
  skill           UUID          NOT NULL,
  revision        INT           NOT NULL,
  changed_at      DATETIME(6)   NOT NULL,
  changed_by      VARCHAR(100)  NOT NULL,
  note            VARCHAR(1000) NOT NULL,
  was_name        VARCHAR(200)  NOT NULL,
  was_description TEXT          NOT NULL,
  UNIQUE KEY skill_revision_number (skill, revision),
  CONSTRAINT skill_revision_skill FOREIGN KEY (skill) REFERENCES skill (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Parts of names, so chosen that two names that are nearly the same share one.
CREATE TABLE skill_key (
  part  VARCHAR(64) NOT NULL,
  skill UUID        NOT NULL,
  PRIMARY KEY (part, skill),
  KEY skill_key_skill (skill),
  CONSTRAINT skill_key_skill FOREIGN KEY (skill) REFERENCES skill (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A designation that was recorded by mistake stays, with the moment from which it did not count.
ALTER TABLE designation
  ADD COLUMN withdrawn_at     DATETIME(6)   NULL,
  ADD COLUMN withdrawn_reason VARCHAR(1000) NULL,
  ADD KEY designation_area (area, starts);
