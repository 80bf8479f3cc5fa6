package org.assay.server.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an id that may be absent; this JPA fails on one that is. Name it at such columns. */
@Converter
public class OptionalIdColumn implements AttributeConverter<UUID, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : UUID.fromString(column);
  }
}
