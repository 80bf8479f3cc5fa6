package org.assay.verifier.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.Signer;
import org.assay.verifier.proof.TokenProfile;

/**
 * Makes SD-JWTs: the issuer's, with everything in it; the holder's, with less; and the proof that
 * binds it to the holder.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-4">RFC 9901, section 4</a>
 */
public final class SdJwtWriter {

  private final Set<String> hidden;
  private final Supplier<byte[]> salts;
  private final List<Disclosure> disclosures = new ArrayList<>();

  private SdJwtWriter(Set<String> hidden, Supplier<byte[]> salts) {
    this.hidden = hidden;
    this.salts = salts;
  }

  /**
   * Issues an SD-JWT with all its disclosures.
   *
   * @param profile {@link TokenProfile#SD_JWT_VC} or {@link TokenProfile#VC_SD_JWT}
   * @param claims the claims in the open, or the credential
   * @param hidden the JSON pointers of the members and array elements that the holder may keep back
   * @param salts gives at least 16 random bytes at each call
   * @param alg the name of an algorithm of {@link Signer}
   * @param kid the name of the issuer's key
   * @param signer makes the raw signature
   * @return the parts between tildes, without key binding
   */
  public static String issue(
      TokenProfile profile,
      JsonObject claims,
      Set<String> hidden,
      Supplier<byte[]> salts,
      String alg,
      Optional<String> kid,
      Signer signer) {
    if (!profile.isSelective()) {
      throw new IllegalArgumentException("profile: " + profile);
    }
    var writer = new SdJwtWriter(hidden, salts);
    JsonObject payload = writer.object(claims, "");
    if (!writer.disclosures.isEmpty()) {
      payload =
          JsonRuntime.provider()
              .createObjectBuilder(payload)
              .add(Disclosure.ALGORITHM, SdHash.SHA_256.toString())
              .build();
    }
    return joined(SignedToken.sign(profile, alg, kid, payload, signer), writer.disclosures);
  }

  /**
   * Returns what the holder shows of an SD-JWT: the same with fewer disclosures, without key
   * binding.
   *
   * @param sdJwt the SD-JWT as it was issued
   * @param shown the JSON pointers of the claims to show; those around them are shown too
   * @throws CheckFailure refuted if it cannot be read
   */
  public static String present(String sdJwt, Set<String> shown) throws CheckFailure {
    SdJwt whole = SdJwt.read(sdJwt);
    List<Disclosure> kept = new ArrayList<>();
    for (String place : new TreeSet<>(whole.disclosed())) {
      if (shown.stream().anyMatch(s -> s.equals(place) || s.startsWith(place + "/"))) {
        whole.disclosure(place).ifPresent(kept::add);
      }
    }
    return joined(sdJwt.substring(0, sdJwt.indexOf('~')), kept);
  }

  /**
   * Returns an SD-JWT with the holder's proof added.
   *
   * @param shown what the holder shows, without key binding
   * @param audience for whom it is shown
   * @param nonce what whoever asked gave the holder to sign
   * @param now the present
   * @param alg the name of an algorithm of {@link Signer}
   * @param signer makes the raw signature with the holder's key
   * @throws CheckFailure refuted if it cannot be read
   */
  public static String bind(
      String shown, String audience, String nonce, Instant now, String alg, Signer signer)
      throws CheckFailure {
    SdJwt read = SdJwt.read(shown);
    if (read.keyBinding().isPresent()) {
      throw new IllegalArgumentException("shown: is bound already");
    }
    SdHash hash = SdJwt.hash(read.token().payload());
    JsonObject payload =
        JsonRuntime.provider()
            .createObjectBuilder()
            .add("iat", now.getEpochSecond())
            .add("aud", audience)
            .add("nonce", nonce)
            .add("sd_hash", hash.digest(shown))
            .build();
    return shown
        + SignedToken.sign(TokenProfile.KEY_BINDING, alg, Optional.empty(), payload, signer);
  }

  private static String joined(String token, List<Disclosure> disclosures) {
    var text = new StringBuilder(token).append('~');
    disclosures.forEach(disclosure -> text.append(disclosure.encoded()).append('~'));
    return text.toString();
  }

  private JsonValue value(JsonValue value, String pointer) {
    if (value instanceof JsonObject object) {
      return object(object, pointer);
    }
    return value instanceof JsonArray array ? array(array, pointer) : value;
  }

  private JsonObject object(JsonObject object, String pointer) {
    var built = JsonRuntime.provider().createObjectBuilder();
    // Sorted, so that their order does not tell which claim each stands for.
    Set<String> digests = new TreeSet<>();
    object.forEach(
        (name, member) -> {
          String place = JsonPointers.child(pointer, name);
          JsonValue inner = value(member, place);
          if (hidden.contains(place)) {
            digests.add(digest(Optional.of(name), inner));
          } else {
            built.add(name, inner);
          }
        });
    if (!digests.isEmpty()) {
      var list = JsonRuntime.provider().createArrayBuilder();
      digests.forEach(list::add);
      built.add(Disclosure.DIGESTS, list);
    }
    return built.build();
  }

  private JsonArray array(JsonArray array, String pointer) {
    var built = JsonRuntime.provider().createArrayBuilder();
    for (int i = 0; i < array.size(); i++) {
      String place = JsonPointers.child(pointer, i);
      JsonValue inner = value(array.get(i), place);
      if (hidden.contains(place)) {
        String digest = digest(Optional.empty(), inner);
        built.add(
            JsonRuntime.provider().createObjectBuilder().add(Disclosure.ELEMENT, digest).build());
      } else {
        built.add(inner);
      }
    }
    return built.build();
  }

  private String digest(Optional<String> name, JsonValue value) {
    Disclosure disclosure = Disclosure.write(salts.get(), name, value);
    disclosures.add(disclosure);
    return SdHash.SHA_256.digest(disclosure.encoded());
  }
}
