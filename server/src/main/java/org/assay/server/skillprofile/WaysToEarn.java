package org.assay.server.skillprofile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.skillprofile.EarnableClass.Provable;

/**
 * Finds what has to be earned before what, from class to class, for one person.
 *
 * <p>A class that needs a badge which can be had no more can be had no more either. Only so many
 * classes are looked at; one that would need more of them is left out.
 */
class WaysToEarn {

  private static final int MOST = 300;

  private final Function<UUID, Optional<PublishedAchievement>> latest;
  private final Function<PublishedAchievement, List<Provable>> proves;
  private final BadgesBefore before;
  private final Map<UUID, Optional<EarnableClass>> found = new HashMap<>();
  private final Set<UUID> begun = new HashSet<>();

  /**
   * Creates it.
   *
   * @param held the classes whose badges the person holds, as far as that is told
   * @param latest the latest version of a class
   * @param proves what badges of a class prove
   */
  WaysToEarn(
      Set<UUID> held,
      Function<UUID, Optional<PublishedAchievement>> latest,
      Function<PublishedAchievement, List<Provable>> proves) {
    this.latest = latest;
    this.proves = proves;
    this.before = new BadgesBefore(held, id -> find(id).isPresent());
  }

  /** Returns those of the classes that can be earned, each after all that it needs. */
  List<EarnableClass> to(List<PublishedAchievement> wanted) {
    var classes = new LinkedHashMap<UUID, EarnableClass>();
    wanted.forEach(one -> find(one).ifPresent(way -> addAfterNeeds(way, classes)));
    return List.copyOf(classes.values());
  }

  private void addAfterNeeds(EarnableClass one, Map<UUID, EarnableClass> into) {
    if (!into.containsKey(one.achievement())) {
      one.needs().forEach(id -> find(id).ifPresent(need -> addAfterNeeds(need, into)));
      into.put(one.achievement(), one);
    }
  }

  private Optional<EarnableClass> find(UUID id) {
    var known = found.get(id);
    if (known != null) {
      return known;
    }
    return begun.contains(id) || begun.size() >= MOST
        ? Optional.empty()
        : latest.apply(id).filter(of -> !of.retired()).flatMap(this::find);
  }

  private Optional<EarnableClass> find(PublishedAchievement of) {
    var known = found.get(of.id());
    if (known != null) {
      return known;
    }
    if (!begun.add(of.id())) {
      return Optional.empty();
    }
    var way = before.of(of.rule()).map(needs -> earnable(of, needs));
    found.put(of.id(), way);
    return way;
  }

  private EarnableClass earnable(PublishedAchievement of, Set<UUID> needs) {
    return new EarnableClass(
        of.id(),
        of.version(),
        of.name(),
        of.category().name().toLowerCase(Locale.ROOT),
        of.document().id(),
        proves.apply(of),
        List.copyOf(needs));
  }
}
