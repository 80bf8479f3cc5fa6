package org.assay.verifier.loading;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.assay.verifier.CheckFailure;

/**
 * Answers from documents at hand, such as a server's own, and asks another loader for all others.
 *
 * <p>This class is thread-safe if its function is.
 */
public final class KnownDocuments implements DocumentLoader {

  private final Function<URI, Optional<LoadedDocument>> known;
  private final DocumentLoader others;

  /**
   * Creates a loader.
   *
   * @param known the document at an address, or empty where the other loader is to be asked
   * @param others the loader for everything else
   */
  public KnownDocuments(Function<URI, Optional<LoadedDocument>> known, DocumentLoader others) {
    this.known = known;
    this.others = others;
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    Optional<LoadedDocument> document = known.apply(location);
    return document.isPresent() ? document.get() : others.load(location, accept);
  }
}
