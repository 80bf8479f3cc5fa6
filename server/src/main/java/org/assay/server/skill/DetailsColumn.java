package org.assay.server.skill;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.server.platform.JsonText;

/** Keeps what else a source says as JSON in one column, in a fixed order. */
@Converter
class DetailsColumn implements AttributeConverter<Map<String, List<String>>, String> {

  private static final TypeReference<Map<String, List<String>>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, List<String>> details) {
    return JsonText.write(new TreeMap<>(details));
  }

  @Override
  public Map<String, List<String>> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
