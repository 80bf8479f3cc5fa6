package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.context.TermDefinition;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/**
 * Names of a document as IRIs: properties, types and identifiers.
 *
 * <p>A name has one spelling. JSON-LD would also take the IRI in place of its term, or a shortened
 * IRI; the statements would stay the same, while a reader that looks for {@code validUntil} no
 * longer finds it.
 */
final class Names {

  private Names() {}

  /** Returns the property that a member's name stands for. */
  static String property(String name, Scope scope, Place place) throws CheckFailure {
    if (name.startsWith("@")) {
      throw Loss.refused("The keyword \"" + name + "\" is not accepted.", place);
    }
    if (name.contains(":")) {
      throw Loss.refused("\"" + name + "\" is not a term: write its term.", place);
    }
    String iri = defined(name, scope, place);
    if (Synonyms.isClassForProperty(name, scope.termsFor(iri))) {
      throw Loss.refused("\"" + name + "\" is a type, not a property.", place);
    }
    return iri;
  }

  /** Returns the class that a type's name stands for. */
  static String type(String name, Scope scope, Place place) throws CheckFailure {
    String iri = termOrIri(name, scope, place);
    if (Synonyms.isPropertyForClass(name, scope.termsFor(iri))) {
      throw Loss.refused("\"" + name + "\" is a property, not a type.", place);
    }
    return iri;
  }

  /** Returns what a value stands for where the context wants a term or an IRI. */
  static String termOrIri(String name, Scope scope, Place place) throws CheckFailure {
    if (!name.contains(":")) {
      return defined(name, scope, place);
    }
    if (!scope.termsFor(name).isEmpty()) {
      throw Loss.refused("\"" + name + "\" has a term: write the term.", place);
    }
    return iri(name, scope, place);
  }

  /** Returns an identifier, which must be an absolute IRI as it stands. */
  static String iri(String name, Scope scope, Place place) throws CheckFailure {
    if (!Iris.isAbsolute(name)) {
      throw Loss.refused("\"" + name + "\" is not an absolute IRI.", place);
    }
    int colon = name.indexOf(':');
    boolean shortened =
        !name.startsWith("//", colon + 1)
            && scope.term(name.substring(0, colon)).filter(TermDefinition::isPrefix).isPresent();
    if (shortened) {
      throw Loss.refused("\"" + name + "\" is a shortened IRI: write it in full.", place);
    }
    return name;
  }

  private static String defined(String name, Scope scope, Place place) throws CheckFailure {
    Optional<TermDefinition> term = scope.term(name);
    Optional<String> iri =
        term.isPresent()
            ? term.filter(t -> !t.isReverseProperty()).map(TermDefinition::getUriMapping)
            : scope.vocabulary().map(vocabulary -> vocabulary + name);
    if (iri.isEmpty()) {
      throw Loss.refused("\"" + name + "\" is not defined by the contexts.", place);
    }
    if (!Iris.isAbsolute(iri.get())) {
      throw Loss.refused("\"" + name + "\" does not stand for an IRI.", place);
    }
    return iri.get();
  }
}
