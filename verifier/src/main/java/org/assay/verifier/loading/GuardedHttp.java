package org.assay.verifier.loading;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.assay.verifier.CheckFailure;

/**
 * Fetches documents from the network on behalf of strangers, so it trusts no address: https only,
 * public addresses only, each redirect checked anew, and bounds on size and time.
 *
 * <p>It sends no cookie, no credential and no referrer, and asks no proxy. This class is
 * thread-safe; closing it ends what is under way.
 */
public final class GuardedHttp implements DocumentLoader, AutoCloseable {

  /** How many documents are fetched at the same time; more are refused at once. */
  private static final int MAX_CONCURRENT = 64;

  private final Reach reach;
  private final Limits limits;
  private final InstantSource clock;
  private final CloseableHttpClient client;
  private final ExecutorService workers =
      new ThreadPoolExecutor(
          0, MAX_CONCURRENT, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), GuardedHttp::thread);

  /**
   * The bounds of one fetch.
   *
   * @param maxBytes the largest document, in bytes, after decompression
   * @param timeout the longest time from the call to the answer, redirects included
   * @param maxRedirects how many redirects are followed
   */
  public record Limits(int maxBytes, Duration timeout, int maxRedirects) {

    /** 1 MiB, ten seconds, three redirects. */
    public static final Limits DEFAULT = new Limits(1024 * 1024, Duration.ofSeconds(10), 3);
  }

  /**
   * Creates a loader.
   *
   * @param reach how far it reaches
   * @param limits the bounds of one fetch
   * @param clock the clock that dates what was loaded
   */
  public GuardedHttp(Reach reach, Limits limits, InstantSource clock) {
    this(reach, limits, clock, SystemDefaultDnsResolver.INSTANCE);
  }

  GuardedHttp(Reach reach, Limits limits, InstantSource clock, DnsResolver names) {
    this.reach = reach;
    this.limits = limits;
    this.clock = clock;
    this.client = PlainClient.create(new GuardedDns(reach, names), limits, MAX_CONCURRENT);
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    var current = new AtomicReference<HttpGet>();
    Future<LoadedDocument> answer;
    try {
      answer = workers.submit(() -> follow(location, accept, current));
    } catch (RejectedExecutionException full) {
      throw failure(location, "too many documents are being fetched");
    }
    try {
      return answer.get(limits.timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw failure(location, "no whole answer came in time");
    } catch (ExecutionException e) {
      throw reason(location, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (CancellationException e) {
      throw failure(location, "the loader was closed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(location, "the fetch was interrupted");
    } finally {
      answer.cancel(true);
      // The socket does not notice an interrupted thread; it does notice being closed.
      Optional.ofNullable(current.get()).ifPresent(HttpGet::cancel);
    }
  }

  private LoadedDocument follow(URI start, String accept, AtomicReference<HttpGet> current)
      throws IOException, CheckFailure {
    URI next = start;
    for (int redirects = 0; redirects <= limits.maxRedirects; redirects++) {
      URI here = next;
      URI admitted =
          reach.admit(here).orElseThrow(() -> failure(here, "only public https is fetched"));
      var request = new HttpGet(admitted);
      request.setHeader("Accept", accept);
      request.setHeader("Accept-Encoding", "gzip");
      current.set(request);
      if (Thread.currentThread().isInterrupted()) {
        throw failure(here, "no whole answer came in time");
      }
      var answer = fetch(request, new Answer.Reader(admitted, limits, clock, accept));
      if (answer.document().isPresent()) {
        return answer.document().get();
      }
      next = target(admitted, answer.redirect());
    }
    throw failure(start, "it redirects more than " + limits.maxRedirects + " times");
  }

  private Answer fetch(HttpGet request, Answer.Reader reader) throws IOException, CheckFailure {
    try {
      return reader.read(client.executeOpen(null, request, null));
    } finally {
      // To close the response would first read an endless body to its end: cut the connection.
      request.cancel();
    }
  }

  static URI target(URI here, String location) throws CheckFailure {
    URI target;
    try {
      target = here.resolve(location);
    } catch (IllegalArgumentException e) {
      throw failure(here, "it redirects to something that is no address");
    }
    boolean homeward = target.getHost() != null && Reach.isLoopback(target.getHost());
    if (homeward && !Reach.isLoopback(here.getHost())) {
      throw failure(here, "it redirects to this machine");
    }
    return target;
  }

  private static CheckFailure reason(URI location, Throwable cause) {
    if (cause instanceof CheckFailure failure) {
      return failure;
    }
    if (cause instanceof GuardedDns.ForbiddenAddress) {
      return failure(location, "its host has no public address");
    }
    return failure(location, cause.getClass().getSimpleName());
  }

  static CheckFailure failure(URI location, String why) {
    String message = "Could not load " + location + ": " + why + ".";
    return CheckFailure.undetermined("LOADING_ERROR", message, "");
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "assay-loading");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    client.close();
  }
}
