package org.assay.server.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;

/**
 * Records as JSON in a column of the database. It is our own writing that is read back, perhaps
 * that of an earlier or later edition, so members that are unknown are passed over here and a list
 * that is absent is empty.
 */
public final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule("moments").addDeserializer(Instant.class, new ReadInstant()))
          .build();

  private static final JsonMapper CANONICAL = CanonicalJson.mapper(MAPPER);

  private JsonText() {}

  /**
   * Writes a record in canonical form: the bytes that anybody makes of what {@link #write} writes.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization
   *     Scheme</a>
   */
  public static byte[] canonical(Object value) {
    try {
      byte[] form = CANONICAL.writeValueAsBytes(value);
      if (CanonicalJson.isBroken(form)) {
        throw new IllegalStateException("a record of ours holds half of a surrogate pair");
      }
      return form;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours has no canonical form", e);
    }
  }

  /** Writes a record, or a list of records. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours cannot be written as JSON", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column does not hold a " + type.getSimpleName(), e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static <T> T read(String text, TypeReference<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column does not hold a " + type.getType(), e);
    }
  }
}
