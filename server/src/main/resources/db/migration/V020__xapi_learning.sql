-- A statement may be about learning with a resource, too.
ALTER TABLE xapi_statement ADD COLUMN resource UUID NULL AFTER assessment;
