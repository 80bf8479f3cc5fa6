-- Whose consents end when, for those who read for a purpose and keep up to date.
ALTER TABLE consent_entry ADD KEY consent_entry_ends (purpose, ends, person);
