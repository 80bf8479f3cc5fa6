-- People. subject_id names them in badges: it is random, and stays when everything else changes.
CREATE TABLE learner (
  id          UUID         NOT NULL PRIMARY KEY,
  employee_id VARCHAR(100) NOT NULL,
  email       VARCHAR(254) NOT NULL,
  given_name  VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  unit        VARCHAR(200) NULL,
  manager     UUID         NULL,
  did         VARCHAR(500) NULL,
  subject_id  VARCHAR(60)  NOT NULL,
  made_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY learner_employee_id (employee_id),
  UNIQUE KEY learner_subject_id (subject_id),
  KEY learner_email (email),
  KEY learner_unit (unit, id),
  KEY learner_manager (manager),
  CONSTRAINT learner_manager FOREIGN KEY (manager) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
