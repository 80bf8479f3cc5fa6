package org.assay.verifier.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a compact JWS says that it is, by the {@code typ} of its header. A token of one profile is
 * never read by the rules of another, or a proof of possession could pass as a credential.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725#section-3.11">RFC 8725, explicit typing</a>
 */
public enum TokenProfile {
  /** A credential as Open Badges 3.0 puts it into a JWT: no type, or {@code JWT}. */
  OPEN_BADGES(List.of(), "vc", false),
  /** A credential as VC-JOSE-COSE secures it, by its present name and its older ones. */
  VC_JOSE_COSE(List.of("vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt", "vc-ld+jwt"), "vc", false),
  /** A presentation as VC-JOSE-COSE secures it. */
  VP_JOSE_COSE(List.of("vp+jwt", "vp+ld+jwt", "vp+ld+json+jwt", "vp-ld+jwt"), "vp", false),
  /** A credential with selectively disclosable claims. */
  SD_JWT_VC(List.of("dc+sd-jwt"), "", true),
  /**
   * A credential of the W3C's data model with selectively disclosable claims; by its first name
   * also an SD-JWT VC of the older kind.
   */
  VC_SD_JWT(List.of("vc+sd-jwt", "vc+ld+sd-jwt", "vc+ld+json+sd-jwt", "vc-ld+sd-jwt"), "vc", true),
  /** A holder's proof of possession beside an SD-JWT. */
  KEY_BINDING(List.of("kb+jwt"), "", false),
  /** A token status list. */
  STATUS_LIST(List.of("statuslist+jwt"), "", false);

  private static final String MEDIA_TYPE = "application/";

  private final List<String> types;
  private final String content;
  private final boolean selective;

  TokenProfile(List<String> types, String content, boolean selective) {
    this.types = types;
    this.content = content;
    this.selective = selective;
  }

  /** Returns the {@code typ} that is written; empty for {@link #OPEN_BADGES}. */
  public Optional<String> type() {
    return types.stream().findFirst();
  }

  /** Tells whether the token is an SD-JWT. */
  public boolean isSelective() {
    return selective;
  }

  /** Returns the profile that a header's {@code typ} names, if it is one of these. */
  static Optional<TokenProfile> of(String typ) {
    if (typ.equals("JWT")) {
      return Optional.of(OPEN_BADGES);
    }
    String type = bare(typ);
    return Arrays.stream(values()).filter(profile -> profile.types.contains(type)).findFirst();
  }

  /** Tells whether a header's {@code cty} may stand beside this type. */
  boolean allowsContent(String cty) {
    String type = bare(cty);
    return content.isEmpty() || type.equals(content) || type.equals(content + "+ld+json");
  }

  // Media types know no case, and the first half may be left out (RFC 7515, section 4.1.9).
  private static String bare(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    return type.startsWith(MEDIA_TYPE) ? type.substring(MEDIA_TYPE.length()) : type;
  }
}
