package org.assay.server.consent;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps ids in one column, in their order, with blanks between. */
@Converter
class IdsColumn implements AttributeConverter<List<UUID>, String> {

  @Override
  public String convertToDatabaseColumn(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  @Override
  public List<UUID> convertToEntityAttribute(String column) {
    return Stream.of(column.split(" ")).filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
  }
}
