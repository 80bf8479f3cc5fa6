package org.assay.verifier.loading;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;

/**
 * The documents of one judgement: each is fetched at most once, so that all checks see the same,
 * and all together are bounded in number and time, so that no document can make the verifier a
 * crawler.
 *
 * <p>This class is thread-safe.
 */
public final class Session implements DocumentLoader {

  /** The most documents that one judgement fetches. */
  public static final int MAX_DOCUMENTS = 32;

  /** How long one judgement may go on fetching; a fetch that began before is let finish. */
  public static final Duration MAX_TIME = Duration.ofSeconds(30);

  private final DocumentLoader documents;
  private final InstantSource clock;
  private final Instant deadline;
  private final Map<Request, Reply> replies = new HashMap<>();

  /**
   * Creates a session that begins now.
   *
   * @param documents where documents come from
   * @param clock tells how much time has passed
   */
  public Session(DocumentLoader documents, InstantSource clock) {
    this.documents = documents;
    this.clock = clock;
    this.deadline = clock.instant().plus(MAX_TIME);
  }

  /**
   * A document that was asked for and was there.
   *
   * @param location the address that was asked
   * @param accept the media types that were asked for
   * @param document what came
   */
  public record Loaded(URI location, String accept, LoadedDocument document) {}

  private record Request(URI location, String accept) {}

  private record Reply(Optional<LoadedDocument> document, Optional<CheckFailure> failure) {

    LoadedDocument open() throws CheckFailure {
      if (failure.isPresent()) {
        // A stack trace of its own for whoever asks again.
        CheckFailure first = failure.get();
        String message = String.valueOf(first.getMessage());
        throw first.outcome() == Outcome.REFUTED
            ? CheckFailure.refuted(first.code(), message, first.pointer())
            : CheckFailure.undetermined(first.code(), message, first.pointer());
      }
      return document.orElseThrow();
    }
  }

  @Override
  public synchronized LoadedDocument load(URI location, String accept) throws CheckFailure {
    Request request = new Request(location, accept);
    Reply reply = replies.get(request);
    if (reply == null) {
      reply = ask(request);
      replies.put(request, reply);
    }
    return reply.open();
  }

  private Reply ask(Request request) throws CheckFailure {
    if (replies.size() >= MAX_DOCUMENTS) {
      throw exhausted("More than " + MAX_DOCUMENTS + " documents would have to be fetched.");
    }
    if (clock.instant().isAfter(deadline)) {
      throw exhausted("Fetching documents took longer than " + MAX_TIME.toSeconds() + " seconds.");
    }
    try {
      LoadedDocument document = documents.load(request.location(), request.accept());
      return new Reply(Optional.of(document), Optional.empty());
    } catch (CheckFailure failure) {
      return new Reply(Optional.empty(), Optional.of(failure));
    }
  }

  private static CheckFailure exhausted(String message) {
    return CheckFailure.undetermined("LOADING_LIMIT", message, "");
  }

  /** Returns the documents that were asked for and were there. */
  public synchronized List<Loaded> loaded() {
    List<Loaded> loaded = new ArrayList<>();
    replies.forEach(
        (request, reply) ->
            reply
                .document()
                .ifPresent(
                    document ->
                        loaded.add(new Loaded(request.location(), request.accept(), document))));
    return List.copyOf(loaded);
  }
}
