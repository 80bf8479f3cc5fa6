package org.assay.server.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;
import org.assay.verifier.credential.Evidence;

/** Keeps evidence as JSON in one column. */
@Converter
class EvidenceColumn implements AttributeConverter<List<Evidence>, String> {

  private static final TypeReference<List<Evidence>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Evidence> evidence) {
    return JsonText.write(evidence);
  }

  @Override
  public List<Evidence> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
