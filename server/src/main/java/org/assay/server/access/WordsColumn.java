package org.assay.server.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a set of words in one column, sorted, with blanks between. */
@Converter
class WordsColumn implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    return Stream.of(column.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(toUnmodifiableSet());
  }
}
