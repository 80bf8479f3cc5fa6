package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.assay.server.platform.ServerConfig;
import org.assay.verifier.loading.LoadedDocument;

/**
 * The issuer's published documents, so that this server's own verifier needs no network for them.
 *
 * <p>They are written anew from the database at each call: a key that another server brought in is
 * there at once.
 */
@Singleton
public class OwnDocuments {

  static final String DID_PATH = "/.well-known/did.json";
  static final String JWK_SET_PATH = "/.well-known/jwks.json";

  private final OwnAddresses own;
  private final IssuerNames names;
  private final IssuerProfile profile;
  private final IssuerKeyStore keys;
  private final Clock clock;

  /** After a trial with sample keys nobody may go on signing in our name. */
  private final Set<String> withheld;

  @Inject
  OwnDocuments(ServerConfig config, IssuerProfile profile, IssuerKeyStore keys, Clock clock) {
    this.own = new OwnAddresses(config.baseUrl());
    this.names = IssuerNames.of(config);
    this.profile = profile;
    this.keys = keys;
    this.clock = clock;
    this.withheld = config.keys().allowKnownSampleKeys() ? Set.of() : KnownSampleKeys.thumbprints();
  }

  /**
   * Finds the document that this server publishes at an address.
   *
   * @param address the absolute address; http and https are the same here, since a did:web is
   *     always looked up with https even where the server itself speaks http
   */
  public Optional<LoadedDocument> find(URI address) {
    return own.path(address).flatMap(this::at).map(found -> loaded(address, found));
  }

  private Optional<Found> at(String path) {
    if (path.startsWith(IssuerNames.KEYS_PATH)) {
      return jwk(path.substring(IssuerNames.KEYS_PATH.length()))
          .map(json -> new Found("application/jwk+json", json));
    }
    return switch (path) {
      case DID_PATH -> Optional.of(new Found("application/did+ld+json", did()));
      case JWK_SET_PATH -> Optional.of(new Found("application/jwk-set+json", jwkSet()));
      case IssuerNames.PROFILE_PATH -> Optional.of(new Found("application/ld+json", profile()));
      default -> Optional.empty();
    };
  }

  private LoadedDocument loaded(URI address, Found found) {
    var body = found.json().toString().getBytes(StandardCharsets.UTF_8);
    return new LoadedDocument(address, found.mediaType(), body, clock.instant());
  }

  JsonObject did() {
    return documents().did();
  }

  JsonObject profile() {
    return documents().profile(profile.named(names.address().toString()));
  }

  JsonObject jwkSet() {
    return documents().jwkSet();
  }

  Optional<JsonObject> jwk(String thumbprint) {
    return documents().jwk(thumbprint);
  }

  private IssuerDocuments documents() {
    return new IssuerDocuments(names, keys.all()).without(withheld);
  }

  private record Found(String mediaType, JsonObject json) {}
}
