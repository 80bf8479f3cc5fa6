package org.assay.server.verification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.assay.server.issuer.OwnDocuments;
import org.assay.server.status.PublishedStatusLists;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.KnownDocuments;
import org.assay.verifier.loading.LoadedDocument;

/** Loads what this server publishes from its own rooms, and the rest as it is told. */
@Singleton
public class OwnDocumentsFirst {

  private final OwnDocuments documents;
  private final PublishedStatusLists statusLists;

  @Inject
  OwnDocumentsFirst(OwnDocuments documents, PublishedStatusLists statusLists) {
    this.documents = documents;
    this.statusLists = statusLists;
  }

  /** Returns a loader that knows our own documents and nothing else. */
  public DocumentLoader withoutNetwork() {
    return then(
        (location, accept) -> {
          throw CheckFailure.undetermined(
              "LOADING_ERROR", "This is none of our own documents: " + location + ".", "");
        });
  }

  /** Returns a loader that knows our own documents and asks another for the rest. */
  DocumentLoader then(DocumentLoader others) {
    return new KnownDocuments(this::find, others);
  }

  private Optional<LoadedDocument> find(URI location) {
    return documents.find(location).or(() -> statusLists.find(location));
  }
}
