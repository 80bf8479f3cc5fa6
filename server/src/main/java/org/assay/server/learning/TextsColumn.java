package org.assay.server.learning;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;

/** Keeps texts as JSON in one column. */
@Converter
class TextsColumn implements AttributeConverter<List<String>, String> {

  private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    return JsonText.write(texts);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
