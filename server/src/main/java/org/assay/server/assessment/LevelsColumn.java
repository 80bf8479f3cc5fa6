package org.assay.server.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.assay.server.platform.JsonText;

/** Keeps the levels of a grading as JSON in one column. */
@Converter
class LevelsColumn implements AttributeConverter<Map<String, String>, String> {

  private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, String> levels) {
    return JsonText.write(levels);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
