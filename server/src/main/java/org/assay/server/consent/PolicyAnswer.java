package org.assay.server.consent;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One version of what is told for a purpose, as everybody may read it.
 *
 * @param purpose the purpose's name
 * @param title what people call the purpose
 * @param description what is done for it
 * @param version the version, from 1
 * @param newest the version that is in force
 * @param publishedAt when this version was published
 * @param terms what it says of each field
 */
public record PolicyAnswer(
    String purpose,
    String title,
    String description,
    int version,
    int newest,
    Instant publishedAt,
    List<Line> terms) {

  /** Creates an answer with its own copy of the list. */
  public PolicyAnswer {
    terms = List.copyOf(terms);
  }

  /**
   * What a policy says of one field.
   *
   * @param field the field's name
   * @param title what people call the field
   * @param meaning what it tells about somebody
   * @param basis on what ground it is told
   * @param reason why so
   */
  public record Line(ProfileField field, String title, String meaning, Basis basis, String reason) {

    static Line of(Term term) {
      var field = term.field();
      return new Line(field, field.title(), field.meaning(), term.basis(), term.reason());
    }
  }

  static PolicyAnswer of(Purpose purpose, ReleasePolicy policy, int newest) {
    return new PolicyAnswer(
        purpose.name(),
        purpose.title(),
        purpose.description(),
        policy.version(),
        newest,
        policy.publishedAt(),
        policy.terms().stream().map(Line::of).toList());
  }

  /** Tells whether this version is the one in force. */
  public boolean inForce() {
    return version == newest;
  }

  /** Tells whether it is the policy of people's own profiles. */
  public boolean forOneself() {
    return Purpose.SELF.equals(purpose);
  }

  /** Returns what people call the fields that are told on a ground, for a sentence. */
  public String titles(Basis basis) {
    return terms.stream()
        .filter(line -> line.basis() == basis)
        .map(Line::title)
        .collect(joining(", "));
  }

  /** Returns the day on which this version was published. */
  public String day() {
    return publishedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
