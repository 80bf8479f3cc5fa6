package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A link to a skill or standard in a framework outside.
 *
 * @param targetName the name of the skill or standard
 * @param targetUrl its address
 * @param targetCode its short code in the framework
 * @param targetDescription what it means
 * @param targetFramework the name of the framework
 * @param targetType a value such as {@code ceasn:Competency} or {@code CFItem}, or one that begins
 *     with {@code ext:}
 */
public record Alignment(
    String targetName,
    String targetUrl,
    Optional<String> targetCode,
    Optional<String> targetDescription,
    Optional<String> targetFramework,
    Optional<String> targetType) {

  /** Creates an alignment that has a name and an address only. */
  public static Alignment of(String targetName, String targetUrl) {
    return new Alignment(
        targetName,
        targetUrl,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns a copy with a code in a named framework. */
  public Alignment withCode(String framework, String code) {
    return new Alignment(
        targetName,
        targetUrl,
        Optional.of(code),
        targetDescription,
        Optional.of(framework),
        targetType);
  }

  /** Returns a copy with a description. */
  public Alignment withDescription(String description) {
    return new Alignment(
        targetName, targetUrl, targetCode, Optional.of(description), targetFramework, targetType);
  }

  /** Returns a copy with the kind of thing that is linked to. */
  public Alignment withTargetType(String type) {
    return new Alignment(
        targetName, targetUrl, targetCode, targetDescription, targetFramework, Optional.of(type));
  }

  /** Writes this alignment as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members()
        .texts("type", List.of("Alignment"))
        .text("targetCode", targetCode)
        .text("targetDescription", targetDescription)
        .text("targetFramework", targetFramework)
        .text("targetName", targetName)
        .text("targetType", targetType)
        .text("targetUrl", targetUrl)
        .toJson();
  }
}
