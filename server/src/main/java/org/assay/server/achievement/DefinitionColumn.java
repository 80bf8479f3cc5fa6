package org.assay.server.achievement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.assay.server.platform.JsonText;

/** Keeps a definition as JSON in one column. */
@Converter
class DefinitionColumn implements AttributeConverter<AchievementDefinition, String> {

  @Override
  public String convertToDatabaseColumn(AchievementDefinition definition) {
    return JsonText.write(definition);
  }

  @Override
  public AchievementDefinition convertToEntityAttribute(String column) {
    return JsonText.read(column, AchievementDefinition.class);
  }
}
