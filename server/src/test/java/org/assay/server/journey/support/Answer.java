package org.assay.server.journey.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What a server answered.
 *
 * @param request the request in a few words, for messages of failed tests
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Returns the body as JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(text());
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON: " + this, e);
    }
  }

  /** Returns a header, empty text if it is absent. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Returns the media type without parameters. */
  public String mediaType() {
    return header("Content-Type").replaceAll(";.*", "").strip();
  }

  /** Returns this answer if the request succeeded. */
  public Answer succeeded() {
    if (status < 200 || status > 299) {
      throw new AssertionError("Refused: " + this);
    }
    return this;
  }

  @Override
  public String toString() {
    var text = text();
    return request + " -> " + status + " " + text.substring(0, Math.min(600, text.length()));
  }
}
