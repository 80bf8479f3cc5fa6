package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.context.TermDefinition;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.verifier.CheckFailure;

/**
 * The meaning of terms at one place of a document.
 *
 * <p>To work a scope out is costly and a badge has few different ones, so each scope remembers
 * those below it, and what the terms that its contexts define mean in it. Scopes are shared by all
 * threads and do not change otherwise.
 */
final class Scope {

  private final Scopes scopes;
  private final ActiveContext context;
  private final Optional<Scope> previous;
  private final Map<String, Collection<String>> synonyms;
  private final List<String> idNames;
  private final List<String> typeNames;
  private final Map<JsonValue, Scope> locals = new ConcurrentHashMap<>();
  private final Map<TermDefinition, Scope> narrowed = new ConcurrentHashMap<>();
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Map<String, Name> classes = new ConcurrentHashMap<>();

  Scope(Scopes scopes, ActiveContext context, Optional<Scope> previous) {
    this.scopes = scopes;
    this.context = context;
    this.previous = previous;
    this.synonyms = Synonyms.of(context);
    this.idNames = List.copyOf(termsFor("@id"));
    this.typeNames = List.copyOf(termsFor("@type"));
  }

  Optional<TermDefinition> term(String name) {
    return context.getTerm(name);
  }

  /** Returns what stands before a name that is not defined, if anything does. */
  Optional<String> vocabulary() {
    return Optional.ofNullable(context.getVocabularyMapping());
  }

  /** Returns the terms that stand for this IRI or keyword here. */
  Collection<String> termsFor(String iri) {
    return synonyms.getOrDefault(iri, List.of());
  }

  /** Returns the names under which an object's id may stand. */
  List<String> idNames() {
    return idNames;
  }

  /** Returns the names under which an object's types may stand. */
  List<String> typeNames() {
    return typeNames;
  }

  /** Returns {@code @id} or {@code @type} where a name stands for it, else nothing. */
  String keyword(String name) {
    return idNames.contains(name) ? "@id" : typeNames.contains(name) ? "@type" : "";
  }

  /** Tells whether an object says nothing but its id. */
  boolean isReference(JsonObject object) {
    return object.size() == 1 && idNames.contains(object.keySet().iterator().next());
  }

  /** Returns what a member's name means, or refuses it. */
  Word word(String name, Place place) throws CheckFailure {
    Word known = words.get(name);
    if (known == null) {
      known = Word.of(this, name, place);
      if (term(name).isPresent()) {
        words.put(name, known);
      }
    }
    return known;
  }

  /** Returns the class that a type's name stands for, or refuses it. */
  Name type(String name, Place place) throws CheckFailure {
    Name known = classes.get(name);
    if (known == null) {
      known = Name.iri(Names.type(name, this, place));
      if (term(name).isPresent()) {
        classes.put(name, known);
      }
    }
    return known;
  }

  /** Returns the scope as it was before a type narrowed it. */
  Scope beforeType() {
    return previous.orElse(this);
  }

  /** Returns the scope inside an object or document that brings its own contexts. */
  Scope local(JsonValue contexts, Place place) throws CheckFailure {
    Scope known = locals.get(contexts);
    if (known == null) {
      scopes.requireBundled(contexts, place);
      known = scopes.derive(this, () -> context.newContext().create(contexts, null), place);
      locals.put(contexts, known);
    }
    return known;
  }

  /**
   * Returns the scope inside a value of a term; not remembered here.
   *
   * @param override whether protected terms may get another meaning: for objects yes, for all other
   *     values no
   */
  Scope inside(TermDefinition term, boolean override, Place place) throws CheckFailure {
    if (!term.hasLocalContext()) {
      return this;
    }
    return scopes.derive(
        this,
        () ->
            context
                .newContext()
                .overrideProtected(override)
                .create(term.getLocalContext(), term.getBaseUrl()),
        place);
  }

  /** Returns the scope inside an object of these types. */
  Scope typed(List<String> types, Place place) throws CheckFailure {
    Scope result = this;
    for (String type : types.size() < 2 ? types : new TreeSet<>(types)) {
      Optional<TermDefinition> term = term(type);
      if (term.isPresent() && term.get().hasLocalContext()) {
        result = result.narrowed(term.get(), place);
      }
    }
    return result;
  }

  private Scope narrowed(TermDefinition term, Place place) throws CheckFailure {
    Scope known = narrowed.get(term);
    if (known == null) {
      known =
          scopes.derive(
              this,
              () ->
                  context
                      .newContext()
                      .propagate(false)
                      .create(term.getLocalContext(), term.getBaseUrl()),
              place);
      narrowed.put(term, known);
    }
    return known;
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
    locals.clear();
  }

  /** One step of context processing. */
  interface Derivation {
    ActiveContext step() throws JsonLdError;
  }
}
