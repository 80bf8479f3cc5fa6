package org.assay.server.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Keeps every instant as DATETIME(6) in UTC; this JPA would store its serialised bytes. */
@Converter(autoApply = true)
class InstantColumn implements AttributeConverter<Instant, LocalDateTime> {

  @Override
  public @Nullable LocalDateTime convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable LocalDateTime column) {
    return column == null ? null : column.toInstant(ZoneOffset.UTC);
  }
}
