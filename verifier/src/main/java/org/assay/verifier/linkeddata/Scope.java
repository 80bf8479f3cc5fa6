package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.context.TermDefinition;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.verifier.CheckFailure;

/**
 * The meaning of terms at one place of a document.
 *
 * <p>To work a scope out is costly and a badge has few different ones, so each scope remembers
 * those below it. Scopes are shared by all threads and do not change otherwise.
 */
final class Scope {

  private final Scopes scopes;
  private final ActiveContext context;
  private final Optional<Scope> previous;
  private final Map<List<?>, Scope> below = new ConcurrentHashMap<>();
  private final Map<String, Collection<String>> synonyms;

  Scope(Scopes scopes, ActiveContext context, Optional<Scope> previous) {
    this.scopes = scopes;
    this.context = context;
    this.previous = previous;
    this.synonyms = Synonyms.of(context);
  }

  Optional<TermDefinition> term(String name) {
    return context.getTerm(name);
  }

  /** Returns what stands before a name that is not defined, if anything does. */
  Optional<String> vocabulary() {
    return Optional.ofNullable(context.getVocabularyMapping());
  }

  /** Returns the terms that stand for this IRI here. */
  Collection<String> termsFor(String iri) {
    return synonyms.getOrDefault(iri, List.of());
  }

  /** Returns the scope as it was before a type narrowed it. */
  Scope beforeType() {
    return previous.orElse(this);
  }

  /** Returns the scope inside an object or document that brings its own contexts. */
  Scope local(JsonValue contexts, String pointer) throws CheckFailure {
    return remembered(
        List.of("@context", contexts), () -> context.newContext().create(contexts, null), pointer);
  }

  /**
   * Returns the scope inside a value of a term.
   *
   * @param override whether protected terms may get another meaning: for objects yes, for all other
   *     values no
   */
  Scope inside(String name, TermDefinition term, boolean override, String pointer)
      throws CheckFailure {
    if (!term.hasLocalContext()) {
      return this;
    }
    return remembered(
        List.of("@property", name, term, override),
        () ->
            context
                .newContext()
                .overrideProtected(override)
                .create(term.getLocalContext(), term.getBaseUrl()),
        pointer);
  }

  /** Returns the scope inside an object of these types, which must be sorted. */
  Scope typed(List<String> types, String pointer) throws CheckFailure {
    Scope narrowed = this;
    for (String type : types) {
      Optional<TermDefinition> term = term(type).filter(TermDefinition::hasLocalContext);
      if (term.isPresent()) {
        narrowed = narrowed.narrowed(type, term.get(), pointer);
      }
    }
    return narrowed;
  }

  private Scope narrowed(String type, TermDefinition term, String pointer) throws CheckFailure {
    return remembered(
        List.of("@type", type, term),
        () ->
            context.newContext().propagate(false).create(term.getLocalContext(), term.getBaseUrl()),
        pointer);
  }

  private Scope remembered(List<?> key, Derivation derivation, String pointer) throws CheckFailure {
    Scope known = below.get(key);
    if (known != null) {
      return known;
    }
    Scope derived = scopes.derive(this, derivation, pointer);
    below.put(key, derived);
    return derived;
  }

  Scope child(ActiveContext next) {
    ActiveContext before = next.getPreviousContext();
    if (before == null) {
      return new Scope(scopes, next, Optional.empty());
    }
    if (before == context) {
      return new Scope(scopes, next, Optional.of(this));
    }
    return new Scope(
        scopes,
        next,
        previous
            .filter(scope -> scope.context == before)
            .or(() -> Optional.of(new Scope(scopes, before, Optional.empty()))));
  }

  void forget() {
    below.clear();
  }

  /** One step of context processing. */
  interface Derivation {
    ActiveContext step() throws JsonLdError;
  }
}
