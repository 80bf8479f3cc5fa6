package org.assay.server.journey.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form with a file, as a browser sends it. */
public final class Multipart {

  private static final String BOUNDARY = "----journey-7MA4YWxkTrZu0gW";

  /** The media type of the body. */
  public static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** Adds a text field. */
  public Multipart text(String name, String value) {
    return part("name=\"" + name + "\"", "", value.getBytes(UTF_8));
  }

  /** Adds a chosen file; no name and no bytes is a file field left empty. */
  public Multipart file(String name, String fileName, String mediaType, byte[] content) {
    return part(
        "name=\"" + name + "\"; filename=\"" + fileName + "\"",
        "Content-Type: " + mediaType + "\r\n",
        content);
  }

  /** Returns the body. */
  public byte[] bytes() {
    var all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return all.toByteArray();
  }

  private Multipart part(String disposition, String type, byte[] content) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type)
            .getBytes(UTF_8));
    body.writeBytes("\r\n".getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
    return this;
  }
}
