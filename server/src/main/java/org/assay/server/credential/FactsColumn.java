package org.assay.server.credential;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.achievement.Fact;
import org.assay.server.platform.JsonText;

/** Keeps the facts that met a rule as JSON in one column: the reason for the badge. */
@Converter
class FactsColumn implements AttributeConverter<List<Fact>, String> {

  private static final TypeReference<List<Fact>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Fact> facts) {
    return JsonText.write(facts);
  }

  @Override
  public List<Fact> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
