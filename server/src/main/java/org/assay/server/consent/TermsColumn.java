package org.assay.server.consent;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.assay.server.platform.JsonText;

/** Keeps the terms of a policy as JSON in one column: they are one text, and never change. */
@Converter
class TermsColumn implements AttributeConverter<List<Term>, String> {

  private static final TypeReference<List<Term>> TYPE = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Term> terms) {
    return JsonText.write(terms);
  }

  @Override
  public List<Term> convertToEntityAttribute(String column) {
    return JsonText.read(column, TYPE);
  }
}
