package org.assay.verifier.key;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/** Reads one verification method out of a controlled identifier document. */
final class MethodReader {

  private static final String MULTIBASE = "publicKeyMultibase";
  private static final String JWK = "publicKeyJwk";

  private MethodReader() {}

  /** Reads a method that must belong to this controller. */
  static VerificationMethod read(JsonObject method, String id, String controller)
      throws CheckFailure {
    if (!text(method, "controller").equals(controller)) {
      throw refused(id, "is controlled by somebody else");
    }
    if (method.containsKey("secretKeyMultibase") || method.containsKey("secretKeyJwk")) {
      throw CheckFailure.refuted(
          "CRYPTOGRAPHIC_SECURITY_ERROR", "The secret key of " + id + " is published.", "");
    }
    Jwk key = key(method, id);
    if (!key.iss().orElse(controller).equals(controller)) {
      throw refused(id, "is published for another issuer");
    }
    return new VerificationMethod(
        id,
        controller,
        key.key(),
        instant(method, "expires"),
        instant(method, "revoked"),
        key.alg());
  }

  private static Jwk key(JsonObject method, String id) throws CheckFailure {
    if (method.containsKey(MULTIBASE) && method.containsKey(JWK)) {
      throw refused(id, "is given twice, in two forms");
    }
    return switch (text(method, "type")) {
      case "Multikey" -> bare(Multikey.read(text(method, MULTIBASE)));
      case "Ed25519VerificationKey2020" -> bare(ed25519(method, id));
      case "JsonWebKey", "JsonWebKey2020" -> {
        if (!(method.get(JWK) instanceof JsonObject jwk)) {
          throw refused(id, "has no member '" + JWK + "'");
        }
        yield Jwk.read(jwk);
      }
      default -> throw refused(id, "is of an unknown type");
    };
  }

  private static Jwk bare(PublicKey key) {
    return new Jwk(Optional.empty(), Optional.empty(), Optional.empty(), key);
  }

  private static PublicKey ed25519(JsonObject method, String id) throws CheckFailure {
    PublicKey key = Multikey.read(text(method, MULTIBASE));
    if (!RawKey.isEd25519(key)) {
      throw refused(id, "is no Ed25519 key, though its type says so");
    }
    return key;
  }

  private static Optional<Instant> instant(JsonObject method, String name) throws CheckFailure {
    if (!method.containsKey(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text(method, name)).toInstant());
    } catch (DateTimeException e) {
      throw CheckFailure.refuted(
          "MALFORMED_VALUE_ERROR", "'" + name + "' of the key is no date with time zone.", "");
    }
  }

  private static String text(JsonObject method, String name) {
    JsonValue value = method.get(name);
    return value instanceof JsonString string ? string.getString() : "";
  }

  private static CheckFailure refused(String id, String why) {
    return CheckFailure.refuted(
        "INVALID_VERIFICATION_METHOD", "The key " + id + " " + why + ".", "");
  }
}
