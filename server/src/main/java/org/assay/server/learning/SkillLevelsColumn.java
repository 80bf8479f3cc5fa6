package org.assay.server.learning;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.platform.JsonText;

/** Keeps skills with their levels as JSON in one column. */
@Converter
class SkillLevelsColumn implements AttributeConverter<List<SkillLevel>, String> {

  private static final TypeReference<List<SkillLevel>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<SkillLevel> skills) {
    return JsonText.write(skills);
  }

  @Override
  public List<SkillLevel> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
