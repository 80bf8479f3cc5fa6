package org.assay.verifier;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assay.verifier.check.Explaining;
import org.assay.verifier.check.Inquiry;
import org.assay.verifier.check.Judge;
import org.assay.verifier.check.Judgement;
import org.assay.verifier.key.PublishedKeys;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.GuardedHttp;
import org.assay.verifier.loading.Reach;
import org.assay.verifier.loading.Session;

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
  private final Optional<Set<String>> knownIssuers;
  private final Optional<Bundle> bundle;
  private final DocumentLoader documents;

  private Verifier(
      Function<TrustPolicy, DocumentLoader> loaders,
      Clock clock,
      TrustPolicy policy,
      Optional<Set<String>> knownIssuers,
      Optional<Bundle> bundle) {
    this.loaders = loaders;
    this.clock = clock;
    this.policy = policy;
    this.knownIssuers = knownIssuers;
    this.bundle = bundle;
    this.documents = loaders.apply(policy);
  }

  /**
   * Creates the verifier for most uses: strict rules, the system's clock, and a network that is
   * guarded against documents which would have it call addresses inside your own network.
   */
  public static Verifier standard() {
    return new Verifier(
        Verifier::guardedNetwork,
        Clock.systemUTC(),
        TrustPolicy.STRICT,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Creates a verifier with strict rules.
   *
   * @param documents where DID documents, key sets and status lists come from; contexts and schemas
   *     are always the bundled ones
   * @param clock tells for which instant is judged
   */
  public static Verifier with(DocumentLoader documents, Clock clock) {
    return new Verifier(
        policy -> documents, clock, TrustPolicy.STRICT, Optional.empty(), Optional.empty());
  }

  // The HTTP client takes a while to load, and a badge with a did:key needs none.
  private static DocumentLoader guardedNetwork(TrustPolicy policy) {
    Reach reach = policy.allowLocal() ? Reach.PUBLIC_AND_LOOPBACK : Reach.PUBLIC;
    return new LazyLoader(
        () -> new GuardedHttp(reach, GuardedHttp.Limits.DEFAULT, Clock.systemUTC()));
  }

  /** Returns a verifier that judges by other rules. */
  public Verifier withPolicy(TrustPolicy other) {
    return new Verifier(loaders, clock, other, knownIssuers, bundle);
  }

  /**
   * Returns a verifier that says also whether the issuer is known; see {@link
   * TrustPolicy#requiringTrust()} for one that insists on it.
   *
   * @param issuers the ids of issuers whom somebody vouches for, compared exactly
   */
  public Verifier knowing(Collection<String> issuers) {
    return new Verifier(loaders, clock, policy, Optional.of(Set.copyOf(issuers)), bundle);
  }

  /**
   * Judges a document.
   *
   * @param document JSON, a token, a baked PNG or a baked SVG
   */
  public Verdict verify(byte[] document) {
    return verify(document, Expectations.none());
  }

  /**
   * Judges a document, and asks also whether the badge belongs to somebody.
   *
   * @param document JSON, a token, a baked PNG or a baked SVG
   * @param recipient whose badge it should be
   */
  public Verdict verify(byte[] document, Recipient recipient) {
    return verify(document, Expectations.none().recipient(recipient));
  }

  /**
   * Judges a document, and compares it with what is known already.
   *
   * @param document JSON, a token, a baked PNG or a baked SVG
   * @param expectations the recipient; for a presentation its challenge and domain
   */
  public Verdict verify(byte[] document, Expectations expectations) {
    return judged(document.length + " bytes", expectations, i -> Judge.judge(document, i));
  }

  /**
   * Judges what lies at an address; see {@link #verify(byte[], Expectations)}.
   *
   * @param address an https address of a badge in whatever form
   * @param expectations the recipient; for a presentation its challenge and domain
   */
  public Verdict verify(URI address, Expectations expectations) {
    return judged("an address", expectations, inquiry -> Judge.judge(address, inquiry));
  }

  /**
   * Returns a verifier that never uses the network: it knows the documents in a bundle, and says
   * that its verdicts are as of the bundle's age.
   */
  public Verifier offline(Bundle known) {
    return new Verifier(any -> known.documents(), clock, policy, knownIssuers, Optional.of(known));
  }

  /**
   * Judges a document and returns it with everything that was fetched for it, so that the same can
   * be found out later without network.
   *
   * @param document JSON, a token, a baked PNG or a baked SVG
   */
  public Bundle bundle(byte[] document) {
    Session session = new Session(documents, clock);
    Inquiry inquiry = inquiry(session, Expectations.none());
    Judgement judgement = guarded(document.length + " bytes", () -> Judge.judge(document, inquiry));
    return Bundle.of(inquiry.now(), document, judgement.credential(), session.loaded());
  }

  /**
   * Returns every value between a document and its signatures, whether these are good or not, so
   * that two implementations can be compared step by step.
   *
   * @param document JSON, a token, a baked PNG or a baked SVG
   */
  public List<Explanation> explain(byte[] document) {
    Inquiry inquiry = inquiry(new Session(documents, clock), Expectations.none());
    try {
      return Explaining.of(document, inquiry);
    } catch (RuntimeException | StackOverflowError bug) {
      var failure = new Explanation.Step("failure", "INTERNAL_ERROR: " + bug.getClass().getName());
      return List.of(new Explanation("", List.of(failure)));
    }
  }

  private Verdict judged(
      String what, Expectations expectations, Function<Inquiry, Judgement> question) {
    Inquiry inquiry = inquiry(new Session(documents, clock), expectations);
    return verdict(guarded(what, () -> question.apply(inquiry)), inquiry.now());
  }

  private Inquiry inquiry(Session session, Expectations expectations) {
    return new Inquiry(
        clock.instant(),
        bundle.map(Bundle::madeAt),
        bundle.filter(Bundle::isLocal).isPresent() ? policy.allowingLocal() : policy,
        expectations,
        knownIssuers,
        new PublishedKeys(session),
        session,
        0);
  }

  private Verdict verdict(Judgement judgement, Instant now) {
    List<Contained> contained =
        judgement.contained().stream()
            .map(inner -> new Contained(inner.pointer(), verdict(inner.judgement(), now)))
            .toList();
    return Verdict.of(
        policy.name(),
        now,
        bundle.map(Bundle::madeAt).orElse(now),
        judgement.kind(),
        judgement.credential().map(c -> Claims.of(c, judgement.findings())),
        judgement.findings(),
        contained);
  }

  // Whatever bug hides behind a hostile document, it must not become good news, nor an exception.
  private static Judgement guarded(String what, Supplier<Judgement> question) {
    try {
      return question.get();
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.log(Level.WARNING, "The verifier failed on " + what, bug);
      Finding finding =
          new Finding(
              "verifier",
              Outcome.UNDETERMINED,
              "INTERNAL_ERROR",
              "The verifier failed; nothing is said about the badge.",
              "",
              Map.of("exception", bug.getClass().getName()));
      return new Judgement(Optional.empty(), Optional.empty(), List.of(finding), List.of());
    }
  }
}
