package org.assay.server.skillprofile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.SkillProfile.ProvenSkill;

/**
 * Counts people who come by one after the other, and keeps nothing of them but numbers.
 *
 * <p>By unit and by role everybody belongs to one group at most, and it is counted who of them
 * proves what is asked about. By area and by skill the groups are things to prove, and it is
 * counted who of all people proves each.
 */
class Tally {

  private static final int MOST_GROUPS = 20_000;

  private final Breakdown by;
  private final ProfileFilter filter;
  private final Map<GroupKey, Integer> members = new HashMap<>();
  private final Map<GroupKey, Integer> proving = new HashMap<>();
  private int people;

  /**
   * Creates it at zero.
   *
   * @param by by what people are counted
   * @param filter who are counted, and what they have to prove
   */
  Tally(Breakdown by, ProfileFilter filter) {
    this.by = by;
    this.filter = filter;
  }

  void add(Folded folded) {
    if (!filter.isCounted(folded)) {
      return;
    }
    people++;
    var proven = folded.profile().skills().stream().filter(filter::fits).toList();
    switch (by) {
      case UNIT -> addMember(folded.place().unit(), proven);
      case ROLE -> addMember(folded.place().role(), proven);
      case AREA -> areas(proven).forEach(area -> count(proving, area));
      case SKILL ->
          proven.forEach(
              skill -> count(proving, new GroupKey(skill.name(), Optional.of(skill.skill()))));
    }
    if (members.size() > MOST_GROUPS || proving.size() > MOST_GROUPS) {
      throw Problem.invalid("These are too many groups for one answer: ask about fewer people.");
    }
  }

  private void addMember(Optional<String> group, List<ProvenSkill> proven) {
    group
        .map(GroupKey::of)
        .ifPresent(
            key -> {
              count(members, key);
              if (!proven.isEmpty()) {
                count(proving, key);
              }
            });
  }

  private Set<GroupKey> areas(List<ProvenSkill> proven) {
    return proven.stream()
        .map(ProvenSkill::areas)
        .flatMap(List::stream)
        .filter(area -> filter.area().map(area::equalsIgnoreCase).orElse(true))
        .map(GroupKey::of)
        .collect(Collectors.toSet());
  }

  private static void count(Map<GroupKey, Integer> counts, GroupKey key) {
    counts.merge(key, 1, Integer::sum);
  }

  /** Returns the exact numbers, which may not be told as they are. */
  List<GroupCount> counts() {
    boolean apart = by == Breakdown.UNIT || by == Breakdown.ROLE;
    var keys = apart ? members.keySet().stream() : proving.keySet().stream();
    return counts(keys, apart);
  }

  private List<GroupCount> counts(Stream<GroupKey> keys, boolean apart) {
    return keys.map(
            key ->
                new GroupCount(
                    key.name(),
                    key.skill(),
                    apart ? members.getOrDefault(key, 0) : people,
                    proving.getOrDefault(key, 0)))
        .toList();
  }
}
