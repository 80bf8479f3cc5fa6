package org.assay.verifier;

import java.net.URI;
import java.util.function.Supplier;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.jspecify.annotations.Nullable;

/** Makes a loader when the first document is asked for. This class is thread-safe. */
final class LazyLoader implements DocumentLoader {

  private final Supplier<DocumentLoader> maker;
  private @Nullable DocumentLoader made;

  LazyLoader(Supplier<DocumentLoader> maker) {
    this.maker = maker;
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    return made().load(location, accept);
  }

  private synchronized DocumentLoader made() {
    DocumentLoader loader = made;
    if (loader == null) {
      loader = maker.get();
      made = loader;
    }
    return loader;
  }
}
