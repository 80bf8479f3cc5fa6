-- The audit log: what was going to be done, and what was done. Rows are only ever added.
CREATE TABLE audit_entry (
  id       UUID         NOT NULL PRIMARY KEY,
  at       DATETIME(6)  NOT NULL,
  actor    VARCHAR(200) NOT NULL,
  event    VARCHAR(80)  NOT NULL,
  subject  VARCHAR(400) NOT NULL,
  detail   TEXT         NOT NULL,
  KEY audit_entry_subject (subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
