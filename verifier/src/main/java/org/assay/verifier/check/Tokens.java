package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Kind;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.proof.JwtPresentation;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.sdjwt.SdJwt;

/** Reads tokens of every profile; what is inside must be what the type says. */
final class Tokens {

  private static final Set<TokenProfile> PROFILES =
      Set.of(TokenProfile.OPEN_BADGES, TokenProfile.VC_JOSE_COSE, TokenProfile.VP_JOSE_COSE);

  private Tokens() {}

  /** Reads an object: what it says itself, or the token inside if it is an envelope. */
  static SecuredDocument opened(Carrier carrier, JsonObject object) throws CheckFailure {
    if (!Envelope.is(object)) {
      return new SecuredDocument(carrier, object, Optional.empty());
    }
    Envelope envelope = Envelope.read(object);
    return switch (envelope.kind()) {
      case VC_JWT -> credential(carrier, JwtProof.readEnveloped(envelope.token()));
      case VC_SD_JWT -> sdJwt(carrier, envelope.token());
      case VP_JWT -> presentation(carrier, JwtPresentation.read(envelope.token()));
    };
  }

  static SecuredDocument jws(Carrier carrier, String token) throws CheckFailure {
    SignedToken read = SignedToken.read(token, PROFILES);
    return read.profile() == TokenProfile.VP_JOSE_COSE
        ? presentation(carrier, JwtPresentation.of(read))
        : credential(carrier, JwtProof.of(read));
  }

  static SecuredDocument sdJwt(Carrier carrier, String text) throws CheckFailure {
    SdJwt token = SdJwt.read(text);
    JsonObject content = token.isCredential() ? token.credential() : token.claims();
    var document =
        new SecuredDocument(
            carrier, content, Optional.empty(), Optional.empty(), Optional.of(token));
    if (document.kind() == Kind.PRESENTATION) {
      throw other("The token says that it is a credential, but inside is a presentation.");
    }
    return document;
  }

  private static SecuredDocument credential(Carrier carrier, JwtProof jwt) throws CheckFailure {
    var document = new SecuredDocument(carrier, jwt.credential(), Optional.of(jwt));
    if (jwt.claims().get("vp") instanceof JsonObject) {
      throw CheckFailure.undetermined(
          "UNSUPPORTED_DOCUMENT",
          "In the token is a presentation of version 1.1, which is not judged here.",
          "/vp");
    }
    // Its nonce and audience would not be looked at.
    if (document.kind() == Kind.PRESENTATION) {
      throw other("The token says that it is a credential, but inside is a presentation.");
    }
    return document;
  }

  private static SecuredDocument presentation(Carrier carrier, JwtPresentation token)
      throws CheckFailure {
    var document =
        new SecuredDocument(
            carrier, token.presentation(), Optional.empty(), Optional.of(token), Optional.empty());
    if (document.kind() != Kind.PRESENTATION) {
      throw other("The token says that it is a presentation, but inside is something else.");
    }
    return document;
  }

  private static CheckFailure other(String message) {
    return CheckFailure.refuted("CRYPTOGRAPHIC_SECURITY_ERROR", message, "/type");
  }
}
