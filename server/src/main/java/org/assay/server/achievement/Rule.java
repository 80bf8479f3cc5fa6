package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;

/**
 * What earns a badge: a tree of conditions, as data. docs/rules.md explains every one of them.
 *
 * <p>A rule decides on facts alone. It asks neither what day it is nor in which order the facts
 * came, so the same facts give the same answer at any time.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @Type(value = AllOf.class, name = "allOf"),
  @Type(value = AnyOf.class, name = "anyOf"),
  @Type(value = AtLeast.class, name = "atLeast"),
  @Type(value = Passed.class, name = "passed"),
  @Type(value = Holds.class, name = "holds"),
  @Type(value = Completed.class, name = "completed"),
  @Type(value = Learned.class, name = "learned"),
  @Type(value = HandedIn.class, name = "evidence"),
  @Type(value = Endorsed.class, name = "endorsed"),
  @Type(value = Approved.class, name = "approved"),
  @Type(value = Metric.class, name = "metric"),
  @Type(value = Member.class, name = "member")
})
public sealed interface Rule
    permits AllOf,
        AnyOf,
        AtLeast,
        Passed,
        Holds,
        Completed,
        Learned,
        HandedIn,
        Endorsed,
        Approved,
        Metric,
        Member {

  /** How deep and how large a rule may be. */
  int MOST_DEEP = 6;

  int MOST_PARTS = 60;

  /** Tells whether the rule holds at the moment of the facts, and on which of them. */
  Support at(Known known);

  /** Says the rule in plain English, without a full stop. */
  String inWords(RuleNames names);

  /** Returns the kinds of facts that may meet it, and what they are about. */
  Set<Mention> mentions();

  /**
   * Tells whether the rule, once it holds, holds at every later moment, as long as no fact that it
   * asks for ends.
   */
  boolean lasting();

  /** Tells whether every way of meeting the rule meets a condition of this sort. */
  default boolean demands(Predicate<Rule> sort) {
    return sort.test(this);
  }

  /** Returns the parts of a rule that has parts. */
  default List<Rule> parts() {
    return List.of();
  }

  /** Returns the same rule for a class, where the rule speaks of "this class". */
  Rule boundTo(UUID self);

  /** Decides. */
  default Decision decide(List<Fact> facts) {
    return new Deciding(this, facts).decide();
  }

  /** Returns all conditions of the tree. */
  default Stream<Rule> conditions() {
    return parts().isEmpty() ? Stream.of(this) : parts().stream().flatMap(Rule::conditions);
  }

  /** Returns how many levels the tree has. */
  default int depth() {
    return 1 + parts().stream().mapToInt(Rule::depth).max().orElse(0);
  }

  /** Returns how many rules the tree is made of. */
  default int size() {
    return 1 + parts().stream().mapToInt(Rule::size).sum();
  }

  /** Returns the rule if it is not too large. */
  default Rule bounded() {
    if (depth() > MOST_DEEP || size() > MOST_PARTS) {
      throw Problem.invalid(
          "A rule has at most " + MOST_DEEP + " levels and " + MOST_PARTS + " parts.");
    }
    return this;
  }
}
