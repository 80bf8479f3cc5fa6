-- What a person does, where their days begin, and since when they are there.
ALTER TABLE learner
  ADD COLUMN role      VARCHAR(100) NULL,
  ADD COLUMN time_zone VARCHAR(60)  NULL,
  ADD COLUMN joined_on DATE         NULL,
  ADD KEY learner_role (role, id);
