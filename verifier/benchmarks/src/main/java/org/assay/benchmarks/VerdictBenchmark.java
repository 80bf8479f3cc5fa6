package org.assay.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verifier;
import org.assay.verifier.key.SignatureAlgorithm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole verdict on a badge of a did:key, every check included, without network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class VerdictBenchmark {

  @Param({"eddsa-rdfc-2022", "EdDSA"})
  public String form = "";

  private byte[] document;
  private final Verifier verifier =
      Verifier.with(
          (location, accept) -> {
            throw CheckFailure.undetermined("LOADING_ERROR", "There is no network.", "");
          },
          Clock.fixed(Sample.NOW, ZoneOffset.UTC));

  @Setup
  public void sign() throws GeneralSecurityException, CheckFailure {
    Keys keys = Keys.of(SignatureAlgorithm.ED25519);
    document =
        form.equals("EdDSA")
            ? Sample.token(form, keys).getBytes(StandardCharsets.US_ASCII)
            : Sample.signed(form, keys);
  }

  @Benchmark
  public Verdict verdict() {
    Verdict verdict = verifier.verify(document);
    if (!verdict.isVerified()) {
      throw new IllegalStateException(verdict.toString());
    }
    return verdict;
  }
}
