package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.assay.verifier.loading.LoadedDocument;

/** The published lists, so that this server's own verifier needs no network for them. */
@Singleton
public class PublishedStatusLists {

  static final String MEDIA_TYPE = "application/vc";

  private final StatusListAddresses addresses;
  private final ReadStatusList readList;
  private final Clock clock;

  @Inject
  PublishedStatusLists(StatusListAddresses addresses, ReadStatusList readList, Clock clock) {
    this.addresses = addresses;
    this.readList = readList;
    this.clock = clock;
  }

  /** Finds the list that this server publishes at an address, as it is now. */
  public Optional<LoadedDocument> find(URI address) {
    return addresses
        .idAt(address)
        .flatMap(readList::read)
        .map(list -> new LoadedDocument(address, MEDIA_TYPE, list.body(), clock.instant()));
  }
}
