package org.assay.server.skill;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;
import org.assay.verifier.credential.Alignment;

/** Keeps alignments as JSON in one column: they are only ever read together with their skill. */
@Converter
class AlignmentsColumn implements AttributeConverter<List<Alignment>, String> {

  private static final TypeReference<List<Alignment>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Alignment> alignments) {
    return JsonText.write(alignments);
  }

  @Override
  public List<Alignment> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
