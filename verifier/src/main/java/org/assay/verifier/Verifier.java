package org.assay.verifier;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.verifier.check.Inquiry;
import org.assay.verifier.check.Judge;
import org.assay.verifier.check.Judge.Judgement;
import org.assay.verifier.key.KeyResolver;
import org.assay.verifier.key.PublishedKeys;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.GuardedHttp;
import org.assay.verifier.loading.Reach;

/**
 * The front door: judges an Open Badge in whatever form it comes.
 *
 * <pre>{@code
 * Verdict verdict = Verifier.standard().verify(Files.readAllBytes(badge));
 * if (verdict.isVerified()) { … }
 * }</pre>
 *
 * <p>A bad badge is a verdict, never an exception. Keep one verifier and use it often: this class
 * is immutable and thread-safe.
 */
public final class Verifier {

  private static final Logger LOG = System.getLogger(Verifier.class.getName());

  private final Function<TrustPolicy, DocumentLoader> loaders;
  private final Clock clock;
  private final TrustPolicy policy;
  private final DocumentLoader documents;
  private final KeyResolver keys;

  private Verifier(Function<TrustPolicy, DocumentLoader> loaders, Clock clock, TrustPolicy policy) {
    this.loaders = loaders;
    this.clock = clock;
    this.policy = policy;
    this.documents = loaders.apply(policy);
    this.keys = new PublishedKeys(documents);
  }

  /**
   * Creates the verifier for most uses: strict rules, the system's clock, and a network that is
   * guarded against documents which would have it call addresses inside your own network.
   */
  public static Verifier standard() {
    return new Verifier(Verifier::guardedNetwork, Clock.systemUTC(), TrustPolicy.STRICT);
  }

  /**
   * Creates a verifier with strict rules.
   *
   * @param documents where DID documents, key sets and status lists come from; contexts and schemas
   *     are always the bundled ones
   * @param clock tells for which instant is judged
   */
  public static Verifier with(DocumentLoader documents, Clock clock) {
    return new Verifier(policy -> documents, clock, TrustPolicy.STRICT);
  }

  // The HTTP client takes a while to load, and a badge with a did:key needs none.
  private static DocumentLoader guardedNetwork(TrustPolicy policy) {
    Reach reach = policy.allowLocal() ? Reach.PUBLIC_AND_LOOPBACK : Reach.PUBLIC;
    return new LazyLoader(
        () -> new GuardedHttp(reach, GuardedHttp.Limits.DEFAULT, Clock.systemUTC()));
  }

  /** Returns a verifier that judges by other rules. */
  public Verifier withPolicy(TrustPolicy other) {
    return new Verifier(loaders, clock, other);
  }

  /**
   * Judges a document.
   *
   * @param document JSON, a compact JWS, a baked PNG or a baked SVG
   */
  public Verdict verify(byte[] document) {
    return verify(document, Optional.empty());
  }

  /**
   * Judges a document, and asks also whether the badge belongs to somebody.
   *
   * @param document JSON, a compact JWS, a baked PNG or a baked SVG
   * @param recipient whose badge it should be
   */
  public Verdict verify(byte[] document, Recipient recipient) {
    return verify(document, Optional.of(recipient));
  }

  private Verdict verify(byte[] document, Optional<Recipient> recipient) {
    Instant now = clock.instant();
    Judgement judgement = judge(document, new Inquiry(now, policy, recipient, keys, documents));
    return Verdict.of(
        policy.name(), now, judgement.credential().map(Claims::of), judgement.findings());
  }

  // Whatever bug hides behind a hostile document, it must not become good news, nor an exception.
  private static Judgement judge(byte[] document, Inquiry inquiry) {
    try {
      return Judge.judge(document, inquiry);
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.log(
          Level.WARNING, "The verifier failed on a document of " + document.length + " bytes", bug);
      Finding finding =
          new Finding(
              "verifier",
              Outcome.UNDETERMINED,
              "INTERNAL_ERROR",
              "The verifier failed; nothing is said about the badge.",
              "",
              Map.of("exception", bug.getClass().getName()));
      return new Judgement(Optional.empty(), List.of(finding));
    }
  }
}
