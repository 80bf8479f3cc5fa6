-- People. email_key is the address in small letters: one mailbox belongs to one person.
CREATE TABLE learner (
  id            UUID         NOT NULL PRIMARY KEY,
  employee_id   VARCHAR(64)  NOT NULL,
  email         VARCHAR(254) NOT NULL,
  email_key     VARCHAR(254) NOT NULL,
  given_name    VARCHAR(100) NOT NULL,
  family_name   VARCHAR(100) NOT NULL,
  unit          VARCHAR(200) NULL,
  manager       UUID         NULL,
  did           VARCHAR(500) NULL,
  subject       UUID         NOT NULL,
  registered_at DATETIME(6)  NOT NULL,
  UNIQUE KEY learner_employee_id (employee_id),
  UNIQUE KEY learner_email (email_key),
  UNIQUE KEY learner_subject (subject),
  KEY learner_manager (manager),
  KEY learner_unit (unit),
  CONSTRAINT learner_manager FOREIGN KEY (manager) REFERENCES learner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
