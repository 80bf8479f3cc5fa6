package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;

/** Finds the person behind an identifier. */
@Singleton
class MatchLearner {

  private static final String MAILTO = "mailto:";

  private final ReadLearners learners;
  private final Set<String> homePages;

  @Inject
  MatchLearner(ReadLearners learners, ServerConfig config) {
    this.learners = learners;
    this.homePages = Set.of(config.baseUrl().toString(), config.baseUrl() + "/");
  }

  /**
   * Returns the person's id.
   *
   * @throws Problem if nobody is known by it, or several are: nobody gets another's result
   */
  @Transactional
  UUID match(Identifier who) {
    var found =
        switch (who.kind()) {
          case MBOX -> learners.byEmail(who.value().substring(MAILTO.length()));
          case MBOX_SHA1SUM -> learners.byMailboxHash(who.value());
          case ACCOUNT -> account(who);
          case OPENID -> List.<Person>of();
        };
    if (found.size() != 1) {
      throw Problem.ruleBroken(
          (found.isEmpty() ? "Nobody" : "More than one person")
              + " here is known by "
              + who.key()
              + ".");
    }
    return found.get(0).id();
  }

  private List<Person> account(Identifier who) {
    return who.homePage().filter(homePages::contains).stream()
        .flatMap(page -> learners.byEmployeeId(who.value()).stream())
        .toList();
  }
}
