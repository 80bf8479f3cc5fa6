package org.assay.server.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes records in canonical form in one pass. A form that is made of text would be read and
 * sorted first, for every profile twice.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
final class CanonicalJson {

  private CanonicalJson() {}

  /** Returns a mapper that writes what another writes, in canonical form. */
  static JsonMapper mapper(JsonMapper other) {
    return other
        .rebuild()
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .addModule(new SimpleModule("canonical").addSerializer(BigDecimal.class, new Decimal()))
        .build();
  }

  /**
   * Tells whether what was written holds half of a surrogate pair. The writer escapes it, and
   * nothing else but control characters, which begin with a zero.
   */
  static boolean isBroken(byte[] form) {
    for (int i = 0; i < form.length; i++) {
      if (form[i] == '\\') {
        if (form[i + 1] == 'u' && form[i + 2] != '0') {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** Writes decimals as JavaScript does; only those for which that is the plain way to write. */
  private static final class Decimal extends JsonSerializer<BigDecimal> {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_BEHIND = 6;

    @Override
    public void serialize(BigDecimal value, JsonGenerator to, SerializerProvider any)
        throws IOException {
      var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      if (plain.precision() > MOST_DIGITS
          || plain.scale() > MOST_BEHIND
          || plain.precision() - plain.scale() > MOST_DIGITS) {
        throw new IOException("No number of ours: " + value);
      }
      to.writeRawValue(plain.toPlainString());
    }
  }
}
