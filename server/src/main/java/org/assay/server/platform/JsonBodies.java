package org.assay.server.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.assay.server.platform.Problem.Code;

/**
 * Reads and writes the records of our own API as JSON, strictly: unknown members, members given
 * twice, a number where a string belongs and trailing text are refused with a sentence.
 */
@Provider
@Singleton
@Priority(1)
@Consumes({MediaType.APPLICATION_JSON, JsonBodies.LINE_ITEM, JsonBodies.LTI_SCORE})
@Produces({
  MediaType.APPLICATION_JSON,
  ProblemDocument.MEDIA_TYPE,
  JsonBodies.LINE_ITEM,
  JsonBodies.LINE_ITEMS,
  JsonBodies.LTI_RESULTS
})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  /** The media type of a line item in LTI. */
  public static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";

  /** The media type of a list of line items in LTI. */
  public static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  /** The media type of a score in LTI. */
  public static final String LTI_SCORE = "application/vnd.ims.lis.v1.score+json";

  /** The media type of a list of results in LTI. */
  public static final String LTI_RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  static final JsonMapper MAPPER = mapper();

  private static JsonMapper mapper() {
    var mapper =
        JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .withCoercionConfig(
                LogicalType.Textual,
                text -> {
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                  text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                  text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build());
    return mapper;
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return isOurs(type);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return isOurs(type);
  }

  /** Streams, texts and JSON-P documents have writers of their own. */
  private static boolean isOurs(Class<?> type) {
    return type != String.class
        && type != byte[].class
        && !InputStream.class.isAssignableFrom(type)
        && !JsonStructure.class.isAssignableFrom(type)
        && !type.getName().startsWith("jakarta.")
        && !type.getName().startsWith("org.glassfish.");
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException, WebApplicationException {
    try {
      Object value = MAPPER.readValue(body, MAPPER.constructType(generic));
      if (value == null) {
        throw new Problem(Code.INVALID_JSON, "The body is empty or null; JSON is expected.");
      }
      return value;
    } catch (UnrecognizedPropertyException unknown) {
      throw Problem.invalid("There is no member '" + unknown.getPropertyName() + "' here.");
    } catch (JacksonException bad) {
      throw JsonRefusal.of(bad);
    }
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
  }
}
