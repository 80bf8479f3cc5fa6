package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads which events came after a place of the feed. */
@Singleton
class ReadFeed {

  private final FeedStore feed;

  @Inject
  ReadFeed(FeedStore feed) {
    this.feed = feed;
  }

  /** Gives places to some events that have none yet; tells whether there may be more of them. */
  @Transactional
  boolean givePlaces() {
    return feed.isBehind() && feed.givePlaces();
  }

  @Transactional
  List<FeedEvent> after(long place, int most) {
    return feed.after(place, most);
  }
}
