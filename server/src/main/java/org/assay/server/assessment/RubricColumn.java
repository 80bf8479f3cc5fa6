package org.assay.server.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.assay.server.platform.JsonText;
import org.jspecify.annotations.Nullable;

/** Keeps a rubric as JSON in one column. */
@Converter
class RubricColumn implements AttributeConverter<Rubric, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Rubric rubric) {
    return rubric == null ? null : JsonText.write(rubric);
  }

  @Override
  public @Nullable Rubric convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : JsonText.read(column, Rubric.class);
  }
}
