-- What profiles are read for. Purposes are added, never taken away: receipts name them.
CREATE TABLE release_purpose (
  name        VARCHAR(40)  NOT NULL PRIMARY KEY,
  title       VARCHAR(100) NOT NULL,
  description VARCHAR(500) NOT NULL,
  added_at    DATETIME(6)  NOT NULL,
  added_by    UUID         NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is told for a purpose, on what ground and why. The newest version is in force; none changes.
CREATE TABLE release_policy (
  id           UUID        NOT NULL PRIMARY KEY,
  purpose      VARCHAR(40) NOT NULL,
  version      INT         NOT NULL,
  terms        LONGTEXT    NOT NULL,
  published_at DATETIME(6) NOT NULL,
  published_by UUID        NULL,
  UNIQUE KEY release_policy_version (purpose, version),
  CONSTRAINT release_policy_purpose FOREIGN KEY (purpose) REFERENCES release_purpose (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What people allowed, and took back: a log for each person, numbered from 1 in the order of
-- commits. Reader is null for everybody who asks for the purpose; withdraws is the number of the
-- consent that is taken back; hands are the accounts that had the person's token in hand, too.
CREATE TABLE consent_entry (
  id        UUID        NOT NULL PRIMARY KEY,
  person    UUID        NOT NULL,
  number    INT         NOT NULL,
  withdraws INT         NULL,
  purpose   VARCHAR(40) NOT NULL,
  field     VARCHAR(20) NOT NULL,
  reader    UUID        NULL,
  at        DATETIME(6) NOT NULL,
  ends      DATETIME(6) NULL,
  policy    INT         NOT NULL,
  hands     LONGTEXT    NOT NULL,
  UNIQUE KEY consent_entry_number (person, number),
  UNIQUE KEY consent_entry_withdraws (person, withdraws),
  CONSTRAINT consent_entry_person FOREIGN KEY (person) REFERENCES learner (id),
  CONSTRAINT consent_entry_policy FOREIGN KEY (purpose, policy)
    REFERENCES release_policy (purpose, version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO release_purpose (name, title, description, added_at) VALUES
  ('self', 'Your own profile',
   'You look at your own profile. Nobody else reads for this purpose.',
   '2026-11-01 00:00:00'),
  ('development', 'Development',
   'You and those who lead or advise you talk about what you learn next.',
   '2026-11-01 00:00:01'),
  ('career', 'Career',
   'Tools compare what you can prove with what a role asks for, and show which roles fit and what is missing.',
   '2026-11-01 00:00:02'),
  ('compensation', 'Compensation',
   'Advisors see which skills you have newly proven, as one input when pay is reviewed. No badge decides about pay.',
   '2026-11-01 00:00:03');

-- What the server starts with. An owner changes it by publishing a second version.
INSERT INTO release_policy (id, purpose, version, terms, published_at) VALUES
  (UUID(), 'self', 1, '[
{"field":"skills","basis":"right","reason":"It is your own."},
{"field":"badges","basis":"right","reason":"It is your own."},
{"field":"assessment","basis":"right","reason":"It is your own."},
{"field":"performance","basis":"right","reason":"It is your own."},
{"field":"membership","basis":"right","reason":"It is your own."},
{"field":"learning","basis":"right","reason":"It is your own."},
{"field":"inferred","basis":"right","reason":"It is your own."}]',
   UTC_TIMESTAMP(6)),
  (UUID(), 'development', 1, '[
{"field":"skills","basis":"right","reason":"Whoever helps you to learn has to know what you can already prove."},
{"field":"badges","basis":"right","reason":"The badge shows what exactly was asked of you, so that you are not asked again."},
{"field":"assessment","basis":"right","reason":"How you were assessed says what your proof covers and what is still to be learned."},
{"field":"performance","basis":"consent","reason":"Results at work are more than planning your learning needs. You decide."},
{"field":"membership","basis":"consent","reason":"Which groups you belong to is your own affair. You decide."},
{"field":"learning","basis":"right","reason":"Hours and tier are what a talk about learning is about."},
{"field":"inferred","basis":"consent","reason":"What learning suggests is a guess that nobody has assessed. You decide whether it is told."}]',
   UTC_TIMESTAMP(6)),
  (UUID(), 'career', 1, '[
{"field":"skills","basis":"right","reason":"Without proven skills no role can be compared with what you can do."},
{"field":"badges","basis":"right","reason":"The badge shows the proof behind a skill, and which badge would close a gap."},
{"field":"assessment","basis":"consent","reason":"That you hold the badge is enough to compare roles. You decide who learns more."},
{"field":"performance","basis":"consent","reason":"A role asks for skills. Whether your results are told is for you to decide."},
{"field":"membership","basis":"consent","reason":"Which groups you belong to is your own affair. You decide."},
{"field":"learning","basis":"consent","reason":"How many hours you took does not say whether a role fits. You decide."},
{"field":"inferred","basis":"consent","reason":"What learning suggests is a guess that nobody has assessed. You decide whether it is told."}]',
   UTC_TIMESTAMP(6)),
  (UUID(), 'compensation', 1, '[
{"field":"skills","basis":"right","reason":"New proven skills are what the review looks at, for everybody in the same way."},
{"field":"badges","basis":"right","reason":"The badge is the proof, and lets anybody check that it is real."},
{"field":"assessment","basis":"right","reason":"Who looks at pay has to see that a skill was assessed by somebody else, and how."},
{"field":"performance","basis":"consent","reason":"Results at work are judged elsewhere. They are told here only if you want them to be."},
{"field":"membership","basis":"consent","reason":"Which groups you belong to is your own affair. You decide."},
{"field":"learning","basis":"consent","reason":"Time is not skill: who learns fast must not fall behind. You decide whether it is told."},
{"field":"inferred","basis":"never","reason":"A guess that nobody has assessed must not reach anybody who looks at pay."}]',
   UTC_TIMESTAMP(6));
