package org.assay.server.consent;

import static org.assay.server.consent.Basis.CONSENT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Policies and logs of consents to decide on. */
final class Samples {

  static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
  static final UUID PERSON = new UUID(1, 1);
  static final UUID READER = new UUID(2, 1);
  static final UUID OTHER = new UUID(2, 2);
  static final List<String> PURPOSES = List.of("career", "compensation");

  private static final List<Optional<UUID>> READERS =
      List.of(Optional.empty(), Optional.of(READER), Optional.of(OTHER));

  private Samples() {}

  /** Returns a policy that asks for everything that is not named here. */
  static ReleasePolicy policy(String purpose, Map<ProfileField, Basis> terms) {
    var all =
        Stream.of(ProfileField.values())
            .map(field -> new Term(field, terms.getOrDefault(field, CONSENT), "So."))
            .toList();
    return new ReleasePolicy(new UUID(0, 3), purpose, 3, all, OTHER, BEGIN);
  }

  /** Returns an instant so many hours after the beginning. */
  static Instant hour(int hours) {
    return BEGIN.plus(Duration.ofHours(hours));
  }

  static ConsentEntry given(
      int number, String purpose, ProfileField field, Optional<UUID> reader, int from, int until) {
    var end = until == 0 ? Optional.<Instant>empty() : Optional.of(hour(until));
    var wish = new NewConsent(purpose, field, reader, end);
    return ConsentEntry.given(new UUID(0, number), PERSON, number, wish, 1, List.of(), hour(from));
  }

  static ConsentEntry withdrawn(ConsentEntry given, int number, int at) {
    return given.withdrawn(new UUID(0, number), number, List.of(), hour(at));
  }

  /** Returns a person's life: up to twelve consents, of which some end and some are withdrawn. */
  static ConsentLog life(int seed) {
    var dice = new Random(seed);
    var entries = new ArrayList<ConsentEntry>();
    var open = new ArrayList<ConsentEntry>();
    int many = dice.nextInt(13);
    for (int number = 1; number <= many; number++) {
      int hour = number * 2;
      if (!open.isEmpty() && dice.nextInt(3) == 0) {
        var chosen = open.remove(dice.nextInt(open.size()));
        entries.add(withdrawn(chosen, number, hour));
      } else {
        var entry = anyGiven(number, hour, dice);
        entries.add(entry);
        open.add(entry);
      }
    }
    return new ConsentLog(entries);
  }

  static ConsentEntry anyGiven(int number, int hour, Random dice) {
    var fields = ProfileField.values();
    return given(
        number,
        PURPOSES.get(dice.nextInt(PURPOSES.size())),
        fields[dice.nextInt(fields.length)],
        READERS.get(dice.nextInt(READERS.size())),
        hour,
        dice.nextInt(3) == 0 ? hour + 1 + dice.nextInt(20) : 0);
  }

  /** Returns any policy of one of the purposes. */
  static ReleasePolicy anyPolicy(Random dice) {
    var terms = new java.util.EnumMap<ProfileField, Basis>(ProfileField.class);
    for (var field : ProfileField.values()) {
      terms.put(field, Basis.values()[dice.nextInt(Basis.values().length)]);
    }
    return policy(PURPOSES.get(dice.nextInt(PURPOSES.size())), terms);
  }
}
