package org.assay.verifier.key;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.assay.verifier.json.JsonRuntime;

/** Writes the DID document of a key that is its own name: there is nobody else to publish one. */
final class GeneratedDocument {

  private static final JsonProvider JSON = JsonRuntime.provider();
  private static final String DID_CONTEXT = "https://www.w3.org/ns/did/v1";
  private static final String MULTIKEY_CONTEXT = "https://w3id.org/security/multikey/v1";

  private static final String JWK_CONTEXT = "https://w3id.org/security/suites/jws-2020/v1";

  /** What a key that signs may be used for. */
  private static final List<String> RELATIONSHIPS =
      List.of("assertionMethod", "authentication", "capabilityDelegation", "capabilityInvocation");

  private GeneratedDocument() {}

  /** Writes the document of a did:key. */
  static JsonObject ofMultikey(String did, String multikey) {
    JsonObjectBuilder method =
        JSON.createObjectBuilder()
            .add("id", did + "#" + multikey)
            .add("type", "Multikey")
            .add("controller", did)
            .add("publicKeyMultibase", multikey);
    return document(did, MULTIKEY_CONTEXT, did + "#" + multikey, method);
  }

  /** Writes the document of a did:jwk. */
  static JsonObject ofJwk(String did, JsonObject jwk) {
    JsonObjectBuilder method =
        JSON.createObjectBuilder()
            .add("id", did + DidJwk.FRAGMENT)
            .add("type", "JsonWebKey2020")
            .add("controller", did)
            .add("publicKeyJwk", jwk);
    return document(did, JWK_CONTEXT, did + DidJwk.FRAGMENT, method);
  }

  private static JsonObject document(
      String did, String context, String methodId, JsonObjectBuilder method) {
    JsonArrayBuilder methods = JSON.createArrayBuilder().add(method);
    JsonObjectBuilder document =
        JSON.createObjectBuilder()
            .add("@context", JSON.createArrayBuilder().add(DID_CONTEXT).add(context))
            .add("id", did)
            .add("verificationMethod", methods);
    RELATIONSHIPS.forEach(
        purpose -> document.add(purpose, JSON.createArrayBuilder().add(methodId)));
    return document.build();
  }
}
