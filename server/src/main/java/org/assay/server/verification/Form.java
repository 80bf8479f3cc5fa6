package org.assay.server.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A form as a browser sends it: chosen files and fields.
 *
 * @param parts its parts, in order
 */
record Form(List<Part> parts) {

  /**
   * One part.
   *
   * @param name the field's name
   * @param file whether it is a chosen file
   * @param content the bytes; not copied, treat as read-only
   */
  record Part(String name, boolean file, byte[] content) {}

  /** What is to be verified: the first file, else the pasted text, else the address. */
  Optional<Sent> sent() {
    return parts.stream()
        .filter(part -> part.file() && part.content().length > 0)
        .findFirst()
        .map(part -> Sent.body(part.content()))
        .or(() -> field("text").map(text -> Sent.body(text.getBytes(StandardCharsets.UTF_8))))
        .or(() -> field("url").map(Sent::address));
  }

  /** Returns what was written into a field, if anything. */
  Optional<String> field(String name) {
    return parts.stream()
        .filter(part -> !part.file() && part.name().equals(name))
        .map(part -> new String(part.content(), StandardCharsets.UTF_8))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Returns the rules that the form asks for, on top of others. */
  Rules rules(Rules others) {
    return others
        .policy(field("policy"))
        .recipient(field("recipient"))
        .challenge(field("challenge"))
        .domain(field("domain"));
  }
}
