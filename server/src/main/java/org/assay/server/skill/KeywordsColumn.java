package org.assay.server.skill;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;

/** Keeps keywords as JSON in one column. */
@Converter
class KeywordsColumn implements AttributeConverter<List<String>, String> {

  private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> keywords) {
    return JsonText.write(keywords);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
