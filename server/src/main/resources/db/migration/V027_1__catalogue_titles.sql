-- Titles that begin so, and titles from short to long: for words that stand in so many of them that
-- the full text index, which has to fetch every match, takes long.
ALTER TABLE learning_resource
  ADD KEY learning_resource_title (title_words(100)),
  ADD KEY learning_resource_length (state, title_length, id);
