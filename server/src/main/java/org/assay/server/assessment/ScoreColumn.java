package org.assay.server.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps a score as DECIMAL(12,4), in which every score fits exactly. */
@Converter
class ScoreColumn implements AttributeConverter<Score, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Score score) {
    return score.value();
  }

  @Override
  public Score convertToEntityAttribute(BigDecimal column) {
    return new Score(column);
  }
}
