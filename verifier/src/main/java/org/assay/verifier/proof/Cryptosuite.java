package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.key.KeyType;

/**
 * A recipe of Data Integrity: how the document is brought into canonical form, and which keys sign.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/">EdDSA Cryptosuites 1.0</a>
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/">ECDSA Cryptosuites 1.0</a>
 */
public enum Cryptosuite {
  /** Ed25519 over the RDF canonical form; what Open Badges asks for. */
  EDDSA_RDFC_2022("eddsa-rdfc-2022", Form.RDFC, KeyType.ED25519),
  /** Ed25519 over canonical JSON. */
  EDDSA_JCS_2022("eddsa-jcs-2022", Form.JCS, KeyType.ED25519),
  /** ECDSA over the RDF canonical form. */
  ECDSA_RDFC_2019("ecdsa-rdfc-2019", Form.RDFC, KeyType.P256, KeyType.P384),
  /** ECDSA over canonical JSON. */
  ECDSA_JCS_2019("ecdsa-jcs-2019", Form.JCS, KeyType.P256, KeyType.P384),
  /** ECDSA over single statements, so that a holder can show some; see SelectiveDisclosure. */
  ECDSA_SD_2023("ecdsa-sd-2023", Form.RDFC, KeyType.P256),
  /** The earlier name of {@link #EDDSA_RDFC_2022}; verified, never issued. */
  EDDSA_2022("eddsa-2022", Form.RDFC, KeyType.ED25519),
  /** A proof type of its own, older than cryptosuites; verified, never issued. */
  ED25519_SIGNATURE_2020("Ed25519Signature2020", Form.RDFC, KeyType.ED25519);

  static final String DATA_INTEGRITY_PROOF = "DataIntegrityProof";

  private final String title;
  private final Form form;
  private final List<KeyType> keys;

  Cryptosuite(String title, Form form, KeyType... keys) {
    this.title = title;
    this.form = form;
    this.keys = List.of(keys);
  }

  /** The two canonical forms. */
  enum Form {
    RDFC,
    JCS
  }

  /** Returns the suite of a proof, by its type and cryptosuite; empty if it is unknown here. */
  public static Optional<Cryptosuite> of(JsonObject proof) {
    String type = JsonMembers.string(proof, "type").orElse("");
    if (type.equals(ED25519_SIGNATURE_2020.title)) {
      return proof.containsKey("cryptosuite")
          ? Optional.empty()
          : Optional.of(ED25519_SIGNATURE_2020);
    }
    return type.equals(DATA_INTEGRITY_PROOF)
        ? JsonMembers.string(proof, "cryptosuite").flatMap(Cryptosuite::named)
        : Optional.empty();
  }

  /** Returns the suite with this name, if new proofs over a whole document are made with it. */
  static Optional<Cryptosuite> issuing(String name) {
    return named(name).filter(suite -> suite != EDDSA_2022 && suite != ECDSA_SD_2023);
  }

  private static Optional<Cryptosuite> named(String name) {
    return Arrays.stream(values())
        .filter(suite -> suite != ED25519_SIGNATURE_2020 && suite.title.equals(name))
        .findFirst();
  }

  /** Returns the name as it stands in proofs. */
  public String title() {
    return title;
  }

  Form form() {
    return form;
  }

  /** Tells whether keys of this type make signatures of this suite. */
  public boolean fits(KeyType type) {
    return keys.contains(type);
  }

  /** Returns the hash that goes with a key, both over the canonical forms and inside RDFC-1.0. */
  static String hash(KeyType type) {
    return type == KeyType.P384 ? "SHA-384" : "SHA-256";
  }

  /** Returns the key type that signatures of this suite are made with here. */
  KeyType signingKey() {
    return keys.get(0);
  }
}
