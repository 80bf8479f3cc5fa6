package org.assay.server.achievement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.verifier.credential.Evidence;

/**
 * Something that is known of a person and can help to earn a badge.
 *
 * <p>Rules decide on facts alone. A fact says when it became true, not when it was heard of, so
 * that facts that come late, twice or in another order mean the same.
 *
 * @param kind what it is
 * @param origin the record that says so, such as {@code result:0190…}; a corrected record keeps it,
 *     so of facts that are valid together no two have the same
 * @param about what it is about: the id of an assessment, a class or a resource, or a name
 * @param name the same in words
 * @param at when it became true
 * @param until when it ceases to be true, exclusive; absent while nobody knows of an end
 * @param passed whether it counts in favour: a failed result does not
 * @param value a score, hours, or a measured figure
 * @param level the level reached on a rubric or a scale
 * @param by who vouches for it
 * @param tags what else one may ask for: ids of skills, a category, a mode of delivery
 * @param evidence what can be looked at
 */
public record Fact(
    FactKind kind,
    String origin,
    String about,
    String name,
    Instant at,
    Optional<Instant> until,
    boolean passed,
    Optional<BigDecimal> value,
    Optional<String> level,
    Optional<Voucher> by,
    List<String> tags,
    List<Evidence> evidence) {

  /**
   * Who vouches for a fact.
   *
   * @param account the account's id, of a person or of a tool
   * @param name the name
   */
  public record Voucher(UUID account, String name) {}

  /** Creates it with its own copies; the same figure has one form, without zeros at its end. */
  public Fact {
    value = value.map(Fact::plain);
    tags = List.copyOf(tags);
    evidence = List.copyOf(evidence);
  }

  private static BigDecimal plain(BigDecimal figure) {
    var stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
