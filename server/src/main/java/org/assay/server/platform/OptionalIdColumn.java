package org.assay.server.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads an id that may be absent; this JPA fails on one that is. Name it at such columns.
 *
 * <p>The driver hands over an id as such or as its text, depending on the way it was read.
 */
@Converter
public class OptionalIdColumn implements AttributeConverter<UUID, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }
}
