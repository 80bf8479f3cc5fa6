package org.assay.server.issuer;

import java.net.URI;
import java.util.Locale;
import org.assay.server.platform.ServerConfig;
import org.assay.server.platform.ServerConfig.IdForm;

/**
 * The two names of the one issuer, under which the same keys are published, and where.
 *
 * @param did its {@code did:web}; the document lies at {@code /.well-known/did.json}
 * @param address the https address of its Profile
 * @param id the one of the two that stands in credentials
 * @see <a href="https://w3c-ccg.github.io/did-method-web/">did:web</a>
 */
record IssuerNames(String did, URI address, String id) {

  static final String PROFILE_PATH = "/issuer";
  static final String KEYS_PATH = PROFILE_PATH + "/keys/";

  static IssuerNames of(ServerConfig config) {
    var did = "did:web:" + authority(config.baseUrl()).replace(":", "%3A");
    var address = config.at(PROFILE_PATH);
    return new IssuerNames(
        did, address, config.issuer().idForm() == IdForm.DID_WEB ? did : address.toString());
  }

  /** Tells whether a name is one of the two. */
  boolean isOurs(String name) {
    return name.equals(did) || name.equals(address.toString());
  }

  /** Returns the name other than the given one. */
  String otherThan(String name) {
    return name.equals(did) ? address.toString() : did;
  }

  /** Returns the address of a key's JWK, which is also its {@code kid}. */
  String kid(String thumbprint) {
    return address + "/keys/" + thumbprint;
  }

  /** A port that is understood does not stand in a DID. */
  private static String authority(URI base) {
    var host = base.getHost().toLowerCase(Locale.ROOT);
    boolean understood =
        base.getPort() < 0 || "https".equals(base.getScheme()) && base.getPort() == 443;
    return understood ? host : host + ":" + base.getPort();
  }
}
