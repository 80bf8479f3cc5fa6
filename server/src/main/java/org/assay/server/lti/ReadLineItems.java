package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Shows a tool what is in its context. */
@Singleton
class ReadLineItems {

  private final LtiStore tools;
  private final LineItemStore lineItems;
  private final ReadLearners learners;
  private final LtiAddresses addresses;

  @Inject
  ReadLineItems(
      LtiStore tools, LineItemStore lineItems, ReadLearners learners, LtiAddresses addresses) {
    this.tools = tools;
    this.lineItems = lineItems;
    this.learners = learners;
    this.addresses = addresses;
  }

  /**
   * One page, as the service shows it.
   *
   * @param items what lies on it
   * @param next where the next page is
   */
  record Paged(List<?> items, Optional<URI> next) {}

  /** Checks that the caller is the tool whose context it is: whatever else it may, not here. */
  void admit(UUID context, Caller caller) {
    if (!caller.account().equals(context) || tools.find(context).isEmpty()) {
      throw new Problem(Code.NOT_ALLOWED, "A token opens the context of its own tool only.");
    }
  }

  Paged list(UUID context, LineItemFilter filter, Paging paging) {
    var rows = lineItems.list(context, filter, paging);
    var page = paging.page(rows, LineItem::id, item -> item.answer(addresses.lineItem(item)));
    return paged(page, addresses.lineItems(context), paging);
  }

  LineItemAnswer get(UUID context, UUID id) {
    var item = lineItems.get(context, id);
    return item.answer(addresses.lineItem(item));
  }

  Paged results(UUID context, UUID id, @Nullable String userId, Paging paging) {
    var at = addresses.lineItem(lineItems.get(context, id));
    var who = Optional.ofNullable(userId).map(this::person);
    if (who.isPresent() && who.get().isEmpty()) {
      return new Paged(List.of(), Optional.empty());
    }
    var rows = lineItems.grades(id, who.flatMap(found -> found), paging);
    var page = paging.page(rows, ScoreMessage::learner, row -> row.answer(at.toString()));
    return paged(page, URI.create(at + "/results"), paging);
  }

  private Optional<UUID> person(String userId) {
    return learners
        .byEmployeeId(userId)
        .or(() -> id(userId).flatMap(learners::find))
        .map(Person::id);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Paged paged(Page<?> page, URI at, Paging paging) {
    var next = page.next().map(id -> URI.create(at + "?limit=" + paging.limit() + "&after=" + id));
    return new Paged(page.items(), next);
  }
}
