package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.context.ActiveContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Terms by what they stand for.
 *
 * <p>The Open Badges contexts have several names for one thing: {@code criteria} and {@code
 * Criteria} are the same property. Whoever may swap such names in a signed badge hides a member
 * from everybody who reads the badge as JSON, so only one of them is accepted in each position.
 */
final class Synonyms {

  private Synonyms() {}

  static Map<String, Collection<String>> of(ActiveContext context) {
    Map<String, Collection<String>> synonyms = new HashMap<>();
    context
        .getTermsMapping()
        .forEach(
            (term, definition) -> {
              if (definition.getUriMapping() != null) {
                synonyms
                    .computeIfAbsent(definition.getUriMapping(), iri -> new TreeSet<>())
                    .add(term);
              }
            });
    return synonyms;
  }

  /** Tells whether this property is written with a class's name although it has its own. */
  static boolean isClassForProperty(String name, Collection<String> synonyms) {
    return isClass(name) && !synonyms.stream().allMatch(Synonyms::isClass);
  }

  /** Tells whether this type is written with a property's name although it has its own. */
  static boolean isPropertyForClass(String name, Collection<String> synonyms) {
    return !isClass(name) && synonyms.stream().anyMatch(Synonyms::isClass);
  }

  private static boolean isClass(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }
}
