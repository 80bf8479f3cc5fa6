package org.assay.server.skill;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;

/** Keeps levels as JSON in one column: their order is what makes them a scale. */
@Converter
class LevelsColumn implements AttributeConverter<List<Level>, String> {

  private static final TypeReference<List<Level>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Level> levels) {
    return JsonText.write(levels);
  }

  @Override
  public List<Level> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
