package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.ReadTools;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** Shows people their own consents. Nobody else sees them, nor that there are any. */
@Singleton
class ReadConsents {

  private final ConsentStore consents;
  private final ReadTools tools;
  private final Clock clock;

  @Inject
  ReadConsents(ConsentStore consents, ReadTools tools, Clock clock) {
    this.consents = consents;
    this.tools = tools;
    this.clock = clock;
  }

  /** Returns the caller's consents, also those that were withdrawn, the oldest first. */
  Page<ConsentAnswer> list(Caller caller, Paging paging) {
    var log = consents.of(MayConsent.person(caller));
    var rows = after(log.given().toList(), paging.after());
    return paging.page(
        rows.subList(0, Math.min(rows.size(), paging.rows())),
        ConsentEntry::id,
        given -> answer(given, log));
  }

  private static List<ConsentEntry> after(List<ConsentEntry> given, Optional<UUID> cursor) {
    var ids = given.stream().map(ConsentEntry::id).toList();
    int from = cursor.map(id -> ids.indexOf(id) + 1).orElse(0);
    return given.subList(from, given.size());
  }

  /** Returns one of the caller's consents. */
  ConsentAnswer get(int number, Caller caller) {
    var log = consents.of(MayConsent.person(caller));
    return log.given(number)
        .map(given -> answer(given, log))
        .orElseThrow(() -> Problem.notFound("consent", number));
  }

  private ConsentAnswer answer(ConsentEntry given, ConsentLog log) {
    return ConsentAnswer.of(
        given,
        given.reader().map(this::reader),
        log.withdrawalOf(given).map(ConsentEntry::at),
        clock.instant());
  }

  private Reader reader(UUID account) {
    return tools.find(account).map(Reader::of).orElseGet(() -> new Reader(account, "unknown"));
  }
}
