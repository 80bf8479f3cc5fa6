package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.context.TermDefinition;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a member means within a scope, worked out once. Shared by all threads: what is
 * filled in later is the same whoever does it.
 */
final class Word {

  private final Scope scope;
  private final String name;
  private final String keyword;
  private final Name property;
  private final Optional<TermDefinition> term;
  private final boolean alone;
  private final boolean json;
  private volatile @Nullable Container container;
  private volatile @Nullable Inside ofObject;
  private volatile @Nullable Inside ofReference;
  private volatile @Nullable Inside ofScalar;

  private Word(Scope scope, String name, String keyword, Name property) {
    this.scope = scope;
    this.name = name;
    this.keyword = keyword;
    this.property = property;
    this.term = scope.term(name);
    this.alone =
        term.isPresent()
            && scope.vocabulary().isEmpty()
            && scope.termsFor(property.text()).size() == 1;
    this.json = term.map(TermDefinition::getTypeMapping).filter("@json"::equals).isPresent();
  }

  /**
   * What surrounds the values of a member.
   *
   * @param scope the scope in which a value is read
   * @param type what its context says about the values, or empty
   * @param json whether they are JSON literals
   */
  record Inside(Scope scope, String type, boolean json) {}

  /** Creates a word, or refuses a name that stands for nothing. */
  static Word of(Scope scope, String name, Place place) throws CheckFailure {
    String keyword = scope.keyword(name);
    Name property = keyword.isEmpty() ? Name.iri(Names.property(name, scope, place)) : Name.NONE;
    return new Word(scope, name, keyword, property);
  }

  String name() {
    return name;
  }

  /** Returns the property; {@link Name#NONE} where the name stands for a keyword. */
  Name property() {
    return property;
  }

  boolean isKeyword() {
    return !keyword.isEmpty();
  }

  boolean isType() {
    return keyword.equals("@type");
  }

  /** Tells whether no other name within the scope can stand for the same property. */
  boolean isAlone() {
    return alone;
  }

  Container container(Place place) throws CheckFailure {
    Container known = container;
    if (known == null) {
      known = Container.of(term, place);
      container = known;
    }
    return known;
  }

  /** Returns what surrounds a value that is no object. */
  Inside inside(Place place) throws CheckFailure {
    Inside known = ofScalar;
    return known != null ? known : (ofScalar = inside(scope, false, place));
  }

  /** Returns what surrounds an object: a type reaches no further than its own object. */
  Inside insideObject(JsonObject object, Place place) throws CheckFailure {
    if (scope.isReference(object)) {
      Inside known = ofReference;
      return known != null ? known : (ofReference = inside(scope, true, place));
    }
    Inside known = ofObject;
    return known != null ? known : (ofObject = inside(scope.beforeType(), true, place));
  }

  private Inside inside(Scope outer, boolean override, Place place) throws CheckFailure {
    Scope inner = term.isPresent() ? outer.inside(term.get(), override, place) : outer;
    String type = inner.term(name).map(TermDefinition::getTypeMapping).orElse("");
    return new Inside(inner, type, type.equals("@json") || json);
  }

  /**
   * Tells whether the context wants a JSON literal: then even an object is no object but a text.
   */
  boolean isJson() {
    return json;
  }
}
