package org.assay.server.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;

/** Keeps addresses as JSON in one column. */
@Converter
class LinksColumn implements AttributeConverter<List<String>, String> {

  private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> links) {
    return JsonText.write(links);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
