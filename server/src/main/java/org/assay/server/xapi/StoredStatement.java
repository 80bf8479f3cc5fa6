package org.assay.server.xapi;

import jakarta.json.JsonObject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.assessment.AssessmentAnswer;
import org.assay.server.learning.ResourceView;
import org.assay.server.platform.OptionalIdColumn;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was taken in. What it says never changes; what follows from it may come about
 * later, and is taken back when the statement is voided.
 */
@Entity
@Table(name = "xapi_statement")
class StoredStatement {

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 10;
  private static final int LONGEST_REASON = 500;

  @Id private UUID id;
  private Instant stored;
  private @Nullable Instant told;
  private String meaning;
  private String json;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID target;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID voids;

  private UUID authority;

  @Column(name = "authority_name")
  private String authorityName;

  @Column(name = "by_owner")
  private boolean byOwner;

  @Enumerated(EnumType.STRING)
  private EffectState effect;

  private @Nullable String reason;
  private int tries;

  @Column(name = "next_try")
  private Instant nextTry;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID learner;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID assessment;

  @Convert(converter = OptionalIdColumn.class)
  private @Nullable UUID resource;

  @ElementCollection
  @CollectionTable(name = "xapi_term", joinColumns = @JoinColumn(name = "statement"))
  @Column(name = "term")
  private Set<String> terms;

  /** For JPA. */
  protected StoredStatement() {}

  StoredStatement(UUID id, SentStatement sent, JsonObject whole, Caller by, Instant stored) {
    this.id = id;
    this.stored = stored;
    this.told = sent.said().timestamp().orElse(null);
    this.meaning = Meaning.of(sent.json());
    this.json = whole.toString();
    this.target = sent.said().object().statement().orElse(null);
    this.voids = sent.voids().orElse(null);
    this.authority = by.account();
    this.authorityName = by.name();
    this.byOwner = by.is(Role.OWNER);
    this.terms = Term.all(sent.said());
    boolean follows = voids != null || Effect.of(sent.said(), stored).isPresent();
    this.effect = follows ? EffectState.OPEN : EffectState.NONE;
    this.nextTry = stored;
  }

  UUID id() {
    return id;
  }

  Instant stored() {
    return stored;
  }

  String json() {
    return json;
  }

  Optional<UUID> voids() {
    return Optional.ofNullable(voids);
  }

  EffectState effect() {
    return effect;
  }

  Optional<UUID> learner() {
    return Optional.ofNullable(learner);
  }

  Optional<UUID> assessment() {
    return Optional.ofNullable(assessment);
  }

  Optional<UUID> resource() {
    return Optional.ofNullable(resource);
  }

  /** Returns the tool that said it, to vouch for what follows. */
  Caller saidBy() {
    return new Caller(authority, authorityName, true, Set.of(), Set.of(), Set.of());
  }

  /** Tells whether something that was sent under the same id says the same. */
  boolean says(SentStatement sent) {
    var when = sent.said().timestamp();
    boolean sameTime = told == null || when.isEmpty() || told.equals(when.get());
    return sameTime && meaning.equals(Meaning.of(sent.json()));
  }

  /** Tells whether somebody may take it back: who said it, and the owner. */
  boolean mayBeVoidedBy(Caller caller) {
    return authority.equals(caller.account()) || caller.is(Role.OWNER);
  }

  /** Returns what it says. */
  Clause said() {
    try {
      var read = StrictJson.readObject(json.getBytes(StandardCharsets.UTF_8));
      return SentStatement.read(Place.top(read)).said();
    } catch (CheckFailure e) {
      throw new IllegalStateException("the table holds what is no statement: " + id, e);
    }
  }

  /** Lets it be found by what another statement is found by, since it is about that one. */
  void isAbout(StoredStatement other) {
    terms.addAll(other.terms);
  }

  Optional<UUID> target() {
    return Optional.ofNullable(target);
  }

  /** Notes that nothing is left to follow from it. */
  void isDone() {
    effect = EffectState.DONE;
    reason = null;
  }

  /** Notes that what follows from it came about for a person. */
  void tookEffect(UUID person, KnownActivity in) {
    isDone();
    learner = person;
    assessment = in.assessment().map(AssessmentAnswer::id).orElse(null);
    resource = in.resource().map(ResourceView::id).orElse(null);
  }

  /** Notes why nothing could follow from it yet; it is tried again, ever more seldom. */
  void waits(String because, Instant now) {
    reason = because.length() > LONGEST_REASON ? because.substring(0, LONGEST_REASON) : because;
    nextTry = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
    tries++;
  }

  UnmatchedStatement unmatched() {
    return new UnmatchedStatement(
        id, stored, authorityName, String.valueOf(reason), tries, nextTry);
  }
}
