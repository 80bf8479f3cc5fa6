package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.assay.verifier.loading.Reach;
import org.assay.verifier.loading.Session;

/**
 * A document with everything that was fetched to judge it: keys, status lists, profiles. One file
 * from which the same can be found out without network.
 *
 * <p>A bundle is not signed: it is as good as whoever made it. Contexts are written into it for
 * other programs; this verifier uses its own. This class is immutable.
 */
public final class Bundle {

  private static final String FORMAT = "assay-bundle-1";
  private static final int MAX_BYTES = 64 * 1024 * 1024;
  private static final JsonProvider JSON = JsonRuntime.provider();

  private final Instant madeAt;
  private final byte[] document;
  private final List<Session.Loaded> loaded;
  private final Set<String> contexts;

  private Bundle(
      Instant madeAt, byte[] document, List<Session.Loaded> loaded, Set<String> contexts) {
    this.madeAt = madeAt;
    this.document = document.clone();
    this.loaded = List.copyOf(loaded);
    this.contexts = contexts;
  }

  static Bundle of(
      Instant madeAt,
      byte[] document,
      Optional<JsonObject> credential,
      List<Session.Loaded> loaded) {
    return new Bundle(madeAt, document, loaded, named(credential, loaded));
  }

  /** Returns when the documents were fetched. */
  public Instant madeAt() {
    return madeAt;
  }

  /** Returns a copy of the document to be judged, as it came. */
  public byte[] document() {
    return document.clone();
  }

  /** Tells whether it holds what nobody could have fetched but on the machine where it was made. */
  boolean isLocal() {
    return loaded.stream()
        .anyMatch(
            one ->
                !Reach.PUBLIC.admits(one.location())
                    || !Reach.PUBLIC.admits(one.document().location()));
  }

  /** Returns a loader that knows the documents of this bundle and no others. */
  DocumentLoader documents() {
    return (location, accept) -> {
      Optional<LoadedDocument> exact =
          loaded.stream()
              .filter(one -> one.location().equals(location) && one.accept().equals(accept))
              .map(Session.Loaded::document)
              .findFirst();
      if (exact.isEmpty()) {
        throw CheckFailure.undetermined(
            "LOADING_ERROR", "The bundle does not hold " + location + ".", "");
      }
      return exact.get();
    };
  }

  /**
   * Writes the bundle. The members: {@code format}, {@code madeAt}, {@code document} (base64),
   * {@code documents} (each {@code url}, {@code accept}, {@code location}, {@code mediaType},
   * {@code loadedAt}, {@code body} in base64) and {@code contexts} (by URL).
   */
  public JsonObject toJson() {
    JsonArrayBuilder documents = JSON.createArrayBuilder();
    for (Session.Loaded one : loaded) {
      documents.add(
          JSON.createObjectBuilder()
              .add("url", one.location().toString())
              .add("accept", one.accept())
              .add("location", one.document().location().toString())
              .add("mediaType", one.document().mediaType())
              .add("loadedAt", one.document().loadedAt().toString())
              .add("body", Base64.getEncoder().encodeToString(one.document().body())));
    }
    return JSON.createObjectBuilder()
        .add("format", FORMAT)
        .add("madeAt", madeAt.toString())
        .add("document", Base64.getEncoder().encodeToString(document))
        .add("documents", documents)
        .add("contexts", contexts(contexts))
        .build();
  }

  private static JsonObject contexts(Set<String> urls) {
    var object = JSON.createObjectBuilder();
    for (String url : urls) {
      Contexts.bundled().find(url).ifPresent(context -> object.add(url, context));
    }
    return object.build();
  }

  // Whatever is written in the documents and is the address of a context counts as named.
  private static Set<String> named(Optional<JsonObject> credential, List<Session.Loaded> loaded) {
    List<String> texts = new ArrayList<>();
    credential.ifPresent(json -> texts.add(json.toString()));
    loaded.forEach(one -> texts.add(new String(one.document().body(), UTF_8)));
    Set<String> named = new TreeSet<>(Contexts.bundled().urls());
    named.removeIf(url -> texts.stream().noneMatch(text -> text.contains(url)));
    return named;
  }

  /**
   * Reads a bundle.
   *
   * @param bytes what {@link #toJson} wrote, in UTF-8
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is anything else
   */
  public static Bundle read(byte[] bytes) throws CheckFailure {
    JsonObject json = StrictJson.readObject(bytes, MAX_BYTES);
    if (!text(json, "format").equals(FORMAT)) {
      throw refused("it does not say that it is one");
    }
    List<Session.Loaded> loaded = new ArrayList<>();
    if (json.get("documents") instanceof JsonArray documents) {
      for (JsonValue value : documents) {
        if (!(value instanceof JsonObject one)) {
          throw refused("a document in it is no object");
        }
        loaded.add(loaded(one));
      }
    }
    Set<String> contexts =
        json.get("contexts") instanceof JsonObject named ? named.keySet() : Set.of();
    return new Bundle(
        instant(json, "madeAt"), base64(json, "document"), loaded, new TreeSet<>(contexts));
  }

  private static Session.Loaded loaded(JsonObject one) throws CheckFailure {
    LoadedDocument document =
        new LoadedDocument(
            uri(one, "location"),
            text(one, "mediaType"),
            base64(one, "body"),
            instant(one, "loadedAt"));
    return new Session.Loaded(uri(one, "url"), text(one, "accept"), document);
  }

  private static String text(JsonObject object, String name) throws CheckFailure {
    if (object.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw refused(name + " is missing");
  }

  private static URI uri(JsonObject object, String name) throws CheckFailure {
    try {
      return new URI(text(object, name));
    } catch (URISyntaxException e) {
      throw refused(name + " is no address");
    }
  }

  private static Instant instant(JsonObject object, String name) throws CheckFailure {
    try {
      return Instant.parse(text(object, name));
    } catch (DateTimeException e) {
      throw refused(name + " is no instant");
    }
  }

  private static byte[] base64(JsonObject object, String name) throws CheckFailure {
    try {
      return Base64.getDecoder().decode(text(object, name));
    } catch (IllegalArgumentException e) {
      throw refused(name + " is no base64");
    }
  }

  private static CheckFailure refused(String why) {
    return CheckFailure.refuted("PARSING_ERROR", "This is no bundle: " + why + ".", "");
  }
}
