package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A badge class that can be earned, and what it is good for.
 *
 * @param achievement its id
 * @param version its latest version
 * @param name its name
 * @param category what it recognises
 * @param address the address of the version, which says how it is earned
 * @param part what it is good for
 * @param closes the skills of the gap for which its badge alone would be enough
 * @param needs the classes whose badges are to be earned before, all of which come before it
 */
public record ClosingClass(
    UUID achievement,
    int version,
    String name,
    String category,
    String address,
    @JsonProperty("as") Part part,
    List<UUID> closes,
    List<UUID> needs) {

  /** Creates it with its own copies of the lists. */
  public ClosingClass {
    closes = List.copyOf(closes);
    needs = List.copyOf(needs);
  }

  /** What a class is good for. */
  public enum Part {
    /** It closes what those before it leave open. */
    CLOSES,
    /** One that closes needs it. */
    PREPARES,
    /** It could be earned instead of one before it, or leads to one that could. */
    ALTERNATIVE;

    /** Returns it as it stands in the API. */
    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static ClosingClass of(EarnableClass of, Part part, List<WantedSkill> gap) {
    return new ClosingClass(
        of.achievement(),
        of.version(),
        of.name(),
        of.category(),
        of.address(),
        part,
        gap.stream().filter(of::closes).map(WantedSkill::skill).distinct().toList(),
        of.needs());
  }
}
