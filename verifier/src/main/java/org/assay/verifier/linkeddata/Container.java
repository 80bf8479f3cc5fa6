package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.context.TermDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/** How a term holds its values; the forms that our contexts use. */
enum Container {
  SET,
  LIST,
  GRAPH;

  static Container of(Optional<TermDefinition> term, Place place) throws CheckFailure {
    List<String> names =
        term.map(TermDefinition::getContainerMapping).stream()
            .flatMap(Collection::stream)
            .filter(name -> !name.equals("@set"))
            .toList();
    if (names.isEmpty()) {
      return SET;
    }
    if (names.equals(List.of("@list"))) {
      return LIST;
    }
    if (names.equals(List.of("@graph"))) {
      return GRAPH;
    }
    throw Loss.refused("Values in " + names + " are not accepted.", place);
  }
}
