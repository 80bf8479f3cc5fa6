package org.assay.server.vcapi;

import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrity;
import org.assay.verifier.proof.SelectiveDisclosure;

/**
 * Derives a credential that shows only some of another, for its holder. Nothing is kept: what the
 * holder sends would let anybody else derive, too.
 */
@Singleton
class DeriveCredential {

  private static final Set<String> MEMBERS = Set.of("verifiableCredential");
  private static final Set<String> OPTIONS = Set.of("selectivePointers");
  private static final int MOST_POINTERS = 1_000;

  private final SelectiveDisclosure disclosure =
      new DataIntegrity(Contexts.bundled()).selectiveDisclosure();

  /** Derives; what cannot be derived is refuted with a reason. */
  JsonObject derive(byte[] body) throws CheckFailure {
    var requested = Requested.read(body, MEMBERS, OPTIONS);
    if (!(requested.secured() instanceof JsonObject credential)) {
      throw Requested.malformed(
          "A credential with an embedded proof is wanted.", "/verifiableCredential");
    }
    List<String> pointers = requested.texts("selectivePointers").orElse(List.of());
    if (pointers.size() > MOST_POINTERS) {
      throw Requested.malformed("There are too many pointers.", "/options/selectivePointers");
    }
    return disclosure.derive(credential, pointers);
  }
}
