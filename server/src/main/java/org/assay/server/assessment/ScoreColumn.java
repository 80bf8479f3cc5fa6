package org.assay.server.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps a score as DECIMAL(12,4), in which every score fits exactly. */
@Converter
class ScoreColumn implements AttributeConverter<Score, BigDecimal> {

  @Override
  public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Score score) {
    return score == null ? null : score.value();
  }

  @Override
  public @Nullable Score convertToEntityAttribute(@Nullable BigDecimal column) {
    return column == null ? null : new Score(column);
  }
}
