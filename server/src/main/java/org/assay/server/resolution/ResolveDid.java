package org.assay.server.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.verification.Outside;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.DidDocuments;
import org.assay.verifier.key.DidUrl;
import org.assay.verifier.key.Fragments;
import org.assay.verifier.loading.DocumentLoader;

/** Resolves a DID, or finds the part of its document that a fragment names. */
@Singleton
class ResolveDid {

  private final Outside outside;

  @Inject
  ResolveDid(Outside outside) {
    this.outside = outside;
  }

  Resolved resolve(String text) {
    try {
      var url = DidUrl.parse(text);
      var resolved =
          url.path().isEmpty() ? outside.load(documents -> found(url, documents)) : unfollowed();
      return url.fragment().isPresent() ? resolved.asPart() : resolved;
    } catch (CheckFailure malformed) {
      return failed(malformed);
    }
  }

  private static Resolved found(DidUrl url, DocumentLoader documents) {
    try {
      var document = new DidDocuments(documents).resolve(url.did());
      if (url.fragment().isEmpty()) {
        return Resolved.document(document);
      }
      return Fragments.find(document, url.did(), url.fragment().get())
          .map(Resolved::document)
          .orElseGet(
              () ->
                  Resolved.failed(
                      ResolutionError.NOT_FOUND, "The document has no part of this name."));
    } catch (CheckFailure failure) {
      return failed(failure);
    }
  }

  private static Resolved unfollowed() {
    return Resolved.failed(
        ResolutionError.FEATURE_NOT_SUPPORTED,
        "DID URLs with a path or a query are not followed here.");
  }

  private static Resolved failed(CheckFailure failure) {
    return Resolved.failed(
        ResolutionError.of(failure.code()), String.valueOf(failure.getMessage()));
  }
}
