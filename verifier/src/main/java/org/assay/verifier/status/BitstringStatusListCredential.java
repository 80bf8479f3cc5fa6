package org.assay.verifier.status;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.credential.Contexts;
import org.assay.verifier.json.JsonRuntime;

/**
 * The credential by which an issuer publishes a status list, before it is signed.
 *
 * <p>The issuer is written as a plain string, because some readers compare it literally.
 *
 * @param id the address at which it is published
 * @param issuer the issuer's id
 * @param statusPurpose what a set bit means, such as {@code revocation}; one is usual
 * @param list the bits
 * @param validFrom from when it holds, in whole seconds
 * @param validUntil until when it holds, in whole seconds
 * @param ttl how long a reader may keep it
 * @see <a
 *     href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring
 *     Status List v1.0</a>
 */
public record BitstringStatusListCredential(
    String id,
    String issuer,
    List<String> statusPurpose,
    BitstringStatusList list,
    Instant validFrom,
    Optional<Instant> validUntil,
    Optional<Duration> ttl) {

  private static final JsonProvider JSON = JsonRuntime.provider();

  /** Creates a list credential with its own copy of the purposes. */
  public BitstringStatusListCredential {
    statusPurpose = List.copyOf(statusPurpose);
  }

  /** Writes this credential as JSON, without proof. */
  public JsonObject toJson() {
    JsonObjectBuilder credential =
        JSON.createObjectBuilder()
            .add("@context", JSON.createArrayBuilder().add(Contexts.CREDENTIALS_V2))
            .add("id", id)
            .add("type", array(List.of("VerifiableCredential", "BitstringStatusListCredential")))
            .add("issuer", issuer)
            .add("validFrom", seconds(validFrom));
    validUntil.ifPresent(until -> credential.add("validUntil", seconds(until)));
    return credential.add("credentialSubject", subject()).build();
  }

  private JsonObject subject() {
    JsonObjectBuilder subject =
        JSON.createObjectBuilder()
            .add("id", id + "#list")
            .add("type", "BitstringStatusList")
            .add("statusPurpose", purposes())
            .add("encodedList", list.encode());
    ttl.ifPresent(time -> subject.add("ttl", time.toMillis()));
    return subject.build();
  }

  private JsonValue purposes() {
    return statusPurpose.size() == 1
        ? JSON.createValue(statusPurpose.get(0))
        : array(statusPurpose);
  }

  private static JsonValue array(List<String> values) {
    return JSON.createArrayBuilder(values).build();
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Reads the bits of a published list, once its proof, issuer and validity were judged.
   *
   * @param credential the list credential
   * @param purpose the purpose that the entry has and the list must share
   * @throws CheckFailure undetermined, with {@code STATUS_VERIFICATION_ERROR} if it is no status
   *     list or serves another purpose, {@code STATUS_LIST_LENGTH_ERROR} if it is too short, or as
   *     {@link PublishedStatusList#read} says
   */
  public static BitstringStatusList read(JsonObject credential, String purpose)
      throws CheckFailure {
    PublishedStatusList list = PublishedStatusList.read(credential, StatusListFormat.BITSTRING);
    if (!list.serves(purpose)) {
      throw CheckFailure.undetermined(
          "STATUS_VERIFICATION_ERROR",
          "The status list does not serve the purpose \"" + purpose + "\".",
          "/credentialSubject/statusPurpose");
    }
    list.bits().requireLength(1);
    return list.bits();
  }
}
