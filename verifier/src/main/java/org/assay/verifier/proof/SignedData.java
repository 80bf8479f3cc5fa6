package org.assay.verifier.proof;

import static org.assay.verifier.CheckFailure.refuted;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.key.KeyType;
import org.assay.verifier.linkeddata.CanonicalForm;

/** What a signature is made over: the hash of the proof's options, then that of the document. */
final class SignedData {

  private final CanonicalForm canonicalForm;

  SignedData(CanonicalForm canonicalForm) {
    this.canonicalForm = canonicalForm;
  }

  Hashes of(Cryptosuite suite, KeyType key, JsonObject document, JsonObject options)
      throws CheckFailure {
    String hash = Cryptosuite.hash(key);
    JsonObject inContext = inContext(suite, document, options);
    byte[] canonicalDocument = canonical(suite, document, hash);
    byte[] canonicalOptions = canonical(suite, inContext, hash);
    return new Hashes(
        canonicalDocument,
        canonicalOptions,
        digest(hash, canonicalDocument),
        digest(hash, canonicalOptions));
  }

  /**
   * Returns the options with the document's contexts. A proof that brings others would have its
   * document read by contexts that nobody signed.
   */
  static JsonObject inContext(Cryptosuite suite, JsonObject document, JsonObject options)
      throws CheckFailure {
    JsonValue context = document.get("@context");
    JsonValue own = options.get("@context");
    if (own == null && suite.form() == Cryptosuite.Form.RDFC && context != null) {
      return JsonMembers.with(options, "@context", context);
    }
    boolean same = own == null ? context == null : own.equals(context);
    if (!same) {
      throw refuted(
          "PROOF_VERIFICATION_ERROR",
          "The proof's @context is not that of the document.",
          "/@context");
    }
    return options;
  }

  private byte[] canonical(Cryptosuite suite, JsonObject object, String hash) throws CheckFailure {
    return suite.form() == Cryptosuite.Form.RDFC
        ? canonicalForm.bytes(object, hash)
        : Jcs.canonicalize(object).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] digest(String hash, String text) {
    return digest(hash, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] digest(String hash, byte[] text) {
    try {
      return MessageDigest.getInstance(hash).digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The two canonical forms and their hashes. */
  record Hashes(
      byte[] canonicalDocument, byte[] canonicalOptions, byte[] document, byte[] options) {

    byte[] joined() {
      byte[] joined = new byte[options.length + document.length];
      System.arraycopy(options, 0, joined, 0, options.length);
      System.arraycopy(document, 0, joined, options.length, document.length);
      return joined;
    }

    ProofTrace trace(DataIntegrityProof proof) {
      HexFormat hex = HexFormat.of();
      return new ProofTrace(
          proof.cryptosuite().title(),
          new String(canonicalDocument, StandardCharsets.UTF_8),
          new String(canonicalOptions, StandardCharsets.UTF_8),
          hex.formatHex(document),
          hex.formatHex(options),
          hex.formatHex(proof.proofValue()));
    }
  }
}
