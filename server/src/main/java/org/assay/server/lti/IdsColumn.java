package org.assay.server.lti;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps ids in one column, with blanks between. */
@Converter
class IdsColumn implements AttributeConverter<List<UUID>, String> {

  @Override
  public String convertToDatabaseColumn(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(" "));
  }

  @Override
  public List<UUID> convertToEntityAttribute(String column) {
    return Stream.of(column.split(" ")).filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
  }
}
