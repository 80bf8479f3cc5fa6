package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assay.server.consent.DecideRelease;
import org.assay.server.consent.ProfileField;
import org.assay.server.consent.Release;
import org.assay.server.platform.ServerConfig;

/** Gathers all that answers about people rest on. */
@Singleton
class GatherKnown {

  private final HistoryStore histories;
  private final KnownClasses classes;
  private final KnownSettings settings;
  private final DecideRelease decideRelease;
  private final ReadLearned readLearned;
  private final ServerConfig config;

  @Inject
  GatherKnown(
      HistoryStore histories,
      KnownClasses classes,
      KnownSettings settings,
      DecideRelease decideRelease,
      ReadLearned readLearned,
      ServerConfig config) {
    this.histories = histories;
    this.classes = classes;
    this.settings = settings;
    this.decideRelease = decideRelease;
    this.readLearned = readLearned;
    this.config = config;
  }

  /** Gathers for today's question; people of whom nothing is known are passed over. */
  List<Known> of(Collection<UUID> people, Question question, UUID reader, Instant at) {
    return of(
        people, question, reader, at, (history, release) -> learned(history, question, release));
  }

  /** Gathers the same without anything about learning, which nothing proves. */
  List<Known> proven(Collection<UUID> people, Question question, UUID reader, Instant at) {
    return of(people, question, reader, at, (history, release) -> Optional.empty());
  }

  private List<Known> of(
      Collection<UUID> people,
      Question question,
      UUID reader,
      Instant at,
      BiFunction<History, Release, Optional<Learned>> learned) {
    var said = settings.now();
    var known =
        histories.of(people).values().stream().filter(history -> history.read() > 0).toList();
    var releases =
        decideRelease.decide(
            known.stream().map(History::person).toList(), reader, question.purpose(), at);
    return known.stream()
        .map(
            history -> {
              var release = Optional.ofNullable(releases.get(history.person())).orElseThrow();
              return new Known(
                  history, said, classes::of, release, learned.apply(history, release), base());
            })
        .toList();
  }

  /**
   * Gathers what an earlier answer rested on, as far as it had been read then.
   *
   * @param mask what the receipt hides the numbers with
   */
  Known again(Receipt receipt, ReadMask mask) {
    var question = receipt.question().question();
    var read = receipt.known();
    var person = receipt.sub();
    var history =
        Optional.ofNullable(histories.of(List.of(person)).get(person))
            .orElseThrow()
            .upTo(mask.events(read.hidden()));
    var release =
        decideRelease.replay(
            person,
            receipt.aud(),
            question.purpose(),
            receipt.policy(),
            mask.consents(read.hidden()),
            receipt.iat());
    return new Known(
        history,
        settings.now().upTo(read.settings()),
        classes::of,
        release,
        needsLearning(release)
            ? Optional.of(
                readLearned
                    .of(history, question, read.learning())
                    .told(receipt.inferred().orElse(List.of())))
            : Optional.empty(),
        receipt.base());
  }

  private Optional<Learned> learned(History history, Question question, Release release) {
    return needsLearning(release)
        ? Optional.of(readLearned.of(history, question, Optional.of(question.moment().knownAt())))
        : Optional.empty();
  }

  private static boolean needsLearning(Release release) {
    return release.tells(ProfileField.LEARNING) || release.tells(ProfileField.INFERRED);
  }

  private String base() {
    return config.baseUrl().toString();
  }
}
