package org.assay.verifier.integrity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assay.verifier.CheckFailure;

/**
 * The digests that stand beside the address of a resource. Of several in one member the strongest
 * algorithm counts, and one that fits suffices; two members must both fit.
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources">Verifiable
 *     Credentials Data Model 2.0, integrity of related resources</a>
 */
public final class DeclaredDigests {

  private static final String SRI = "digestSRI";
  private static final String MULTIBASE = "digestMultibase";
  private static final int MAX = 16;

  private final List<List<Digest>> members;

  private DeclaredDigests(List<List<Digest>> members) {
    this.members = List.copyOf(members);
  }

  /** Tells whether an object declares digests. */
  public static boolean standIn(JsonObject object) {
    return object.containsKey(SRI) || object.containsKey(MULTIBASE);
  }

  /**
   * Reads the digests of an object.
   *
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} if one is malformed,
   *     undetermined with {@code UNKNOWN_DIGEST_ALGORITHM} if a member has none of a known kind
   */
  public static DeclaredDigests read(JsonObject object) throws CheckFailure {
    List<List<Digest>> members = new ArrayList<>();
    if (object.containsKey(SRI)) {
      members.add(strongest(words(object, SRI), Digest::ofSri, SRI));
    }
    if (object.containsKey(MULTIBASE)) {
      members.add(strongest(words(object, MULTIBASE), Digest::ofMultibase, MULTIBASE));
    }
    return new DeclaredDigests(members);
  }

  /**
   * Checks that a resource has these digests.
   *
   * @throws CheckFailure refuted with {@code RELATED_RESOURCE_MISMATCH} if it has others
   */
  public void check(DigestSource resource) throws CheckFailure {
    for (List<Digest> member : members) {
      byte[] real = resource.digest(member.get(0).algorithm());
      if (member.stream().noneMatch(digest -> MessageDigest.isEqual(digest.value(), real))) {
        throw CheckFailure.refuted(
            "RELATED_RESOURCE_MISMATCH",
            "The resource is not the one that the credential means: its digest differs.",
            "");
      }
    }
  }

  private static List<Digest> strongest(
      List<String> words, Function<String, Digest.Reading> reader, String name)
      throws CheckFailure {
    List<Digest> strongest = new ArrayList<>();
    for (String word : words) {
      Digest.Reading reading = reader.apply(word);
      if (reading.malformed()) {
        throw malformed(name);
      }
      if (reading.digest().isPresent()) {
        Digest digest = reading.digest().get();
        int order = strongest.isEmpty() ? 1 : digest.compareStrength(strongest.get(0));
        if (order > 0) {
          strongest.clear();
        }
        if (order >= 0) {
          strongest.add(digest);
        }
      }
    }
    if (strongest.isEmpty()) {
      throw CheckFailure.undetermined(
          "UNKNOWN_DIGEST_ALGORITHM", "No digest is of a kind that is known here.", "/" + name);
    }
    return strongest;
  }

  private static List<String> words(JsonObject object, String name) throws CheckFailure {
    JsonValue value = object.get(name);
    List<String> words = new ArrayList<>();
    for (JsonValue item : value instanceof JsonArray array ? array : List.of(value)) {
      if (!(item instanceof JsonString text)) {
        throw malformed(name);
      }
      words.addAll(List.of(text.getString().strip().split("\\s+", MAX + 1)));
    }
    if (words.size() > MAX) {
      throw CheckFailure.undetermined(
          "NOT_CHECKED", "There are more than " + MAX + " digests.", "/" + name);
    }
    return words;
  }

  private static CheckFailure malformed(String name) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", "A digest is malformed.", "/" + name);
  }
}
