-- Every read of a skill profile, written before the answer leaves. Rows are only ever added.
CREATE TABLE profile_read (
  id         UUID         NOT NULL PRIMARY KEY,
  person     UUID         NOT NULL,
  reader     UUID         NOT NULL,
  reader_name VARCHAR(200) NOT NULL,
  tool       BOOLEAN      NOT NULL,
  purpose    VARCHAR(60)  NOT NULL,
  at         DATETIME(6)  NOT NULL,
  KEY profile_read_person (person, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
