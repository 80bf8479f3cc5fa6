package org.assay.verifier.loading;

import java.net.URI;
import org.assay.verifier.CheckFailure;

/**
 * Fetches the documents that a judgement needs: DID documents, JWK Sets, status lists.
 *
 * <p>Implementations are thread-safe and never load a JSON-LD context.
 */
@FunctionalInterface
public interface DocumentLoader {

  /**
   * Loads a document.
   *
   * @param location the absolute address, without fragment
   * @param accept the media types wanted, as an HTTP Accept value
   * @return the document
   * @throws CheckFailure undetermined when it cannot be had, with a code such as {@code
   *     STATUS_RETRIEVAL_ERROR} left to the caller and {@code LOADING_ERROR} here, or {@code GONE}
   *     when its owner says that it was taken away for good (HTTP status 410)
   */
  LoadedDocument load(URI location, String accept) throws CheckFailure;
}
