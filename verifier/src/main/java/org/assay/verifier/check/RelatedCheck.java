package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.integrity.DeclaredDigests;
import org.assay.verifier.integrity.DigestSource;
import org.assay.verifier.integrity.PublishedDigests;
import org.assay.verifier.loading.LoadedDocument;

/**
 * Asks whether the things that the credential refers to are still what they were: those in {@code
 * relatedResource}, and every object that has a digest beside its id.
 *
 * <p>What is bundled is compared with what was published; all else is fetched, but only once it is
 * known who asks for it.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources">Verifiable
 *     Credentials Data Model 2.0, integrity of related resources</a>
 */
final class RelatedCheck {

  private static final String NAME = "related";
  private static final int MAX = 8;
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,60}");

  // A web page may be meant as well as anything else: what it is does not matter, its bytes do.
  private static final String ANYTHING = "*/*, text/html;q=0.5";

  private RelatedCheck() {}

  static List<Finding> examine(JsonObject credential, boolean authentic, Inquiry inquiry) {
    List<Resources.Place> places = Resources.in(credential);
    if (places.isEmpty()) {
      return List.of(Findings.notApplicable(NAME, "The credential holds on to nothing by digest."));
    }
    if (!authentic) {
      return List.of(skipped("because no good proof shows who names them."));
    }
    if (places.size() > MAX) {
      return List.of(skipped("because there are more than " + MAX + "."));
    }
    List<Finding> findings = new ArrayList<>();
    for (Resources.Place place : places) {
      findings.add(judge(place, inquiry));
    }
    return findings;
  }

  private static Finding judge(Resources.Place place, Inquiry inquiry) {
    String url = Shape.text(place.object(), "id").orElse("");
    Map<String, String> evidence = Map.of("resource", url);
    try {
      DeclaredDigests.read(place.object()).check(source(url, place.object(), inquiry));
      return Findings.below(
          place.pointer(),
          Findings.confirmed(NAME, "The resource is the one that the credential means.", evidence));
    } catch (CheckFailure failure) {
      return Findings.below(place.pointer(), Findings.of(NAME, failure, evidence));
    }
  }

  private static DigestSource source(String url, JsonObject object, Inquiry inquiry) {
    return PublishedDigests.of(url)
        .orElse(algorithm -> algorithm.digest(load(url, object, inquiry).body()));
  }

  private static LoadedDocument load(String url, JsonObject object, Inquiry inquiry)
      throws CheckFailure {
    Optional<String> type =
        Shape.text(object, "mediaType").filter(t -> MEDIA_TYPE.matcher(t).matches());
    LoadedDocument loaded;
    try {
      loaded = inquiry.documents().load(location(url), type.orElse(ANYTHING));
    } catch (CheckFailure failure) {
      throw unavailable(String.valueOf(failure.getMessage()));
    }
    boolean other =
        type.filter(t -> !t.toLowerCase(Locale.ROOT).equals(loaded.mediaType())).isPresent();
    if (other && !loaded.mediaType().isEmpty()) {
      throw unavailable("What lies at its address is of another media type.");
    }
    return loaded;
  }

  private static URI location(String url) throws CheckFailure {
    try {
      URI location = new URI(url);
      return location.getRawFragment() == null
          ? location
          : new URI(url.substring(0, url.indexOf('#')));
    } catch (URISyntaxException e) {
      throw unavailable("Its id is no URL.");
    }
  }

  private static CheckFailure unavailable(String why) {
    return CheckFailure.undetermined(
        "RELATED_RESOURCE_RETRIEVAL_ERROR", "The resource could not be compared. " + why, "/id");
  }

  private static Finding skipped(String why) {
    return Findings.of(
        NAME,
        CheckFailure.undetermined(
            "NOT_CHECKED", "Related resources were not looked at " + why, ""));
  }

  /** Finds what a credential holds on to by digest. */
  static final class Resources {

    private final List<Place> places = new ArrayList<>();

    private Resources() {}

    /**
     * One resource.
     *
     * @param pointer where it is named
     * @param object its id and its digests
     */
    record Place(String pointer, JsonObject object) {}

    static List<Place> in(JsonObject credential) {
      Resources found = new Resources();
      Walk.own(credential, found::add);
      return found.places;
    }

    private void add(String pointer, JsonObject object) {
      boolean named = object.containsKey("id") && !pointer.isEmpty();
      // A schema is compared where it is used.
      boolean schema = pointer.startsWith("/credentialSchema") && !isBundled(object);
      if (named && DeclaredDigests.standIn(object) && !schema) {
        places.add(new Place(pointer, object));
      }
    }

    private static boolean isBundled(JsonObject object) {
      return PublishedDigests.of(Shape.text(object, "id").orElse("")).isPresent();
    }
  }
}
