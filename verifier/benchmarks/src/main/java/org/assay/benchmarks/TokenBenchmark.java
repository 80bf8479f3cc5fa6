package org.assay.benchmarks;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.proof.JwtProof;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** VC-JWT: from the text to the verified signature and claims, and from a badge to the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TokenBenchmark {

  @Param({"EdDSA", "ES256"})
  public String algorithm = "";

  private Keys keys;
  private JsonObject badge;
  private String token;

  @Setup
  public void sign() throws GeneralSecurityException, CheckFailure {
    boolean edwards = algorithm.equals("EdDSA");
    keys = Keys.of(edwards ? SignatureAlgorithm.ED25519 : SignatureAlgorithm.ES256);
    badge = Sample.badge(keys);
    token = Sample.token(algorithm, keys);
  }

  @Benchmark
  public JsonObject verify() throws CheckFailure {
    JwtProof proof = JwtProof.read(token);
    proof.verify(keys.method().key());
    return proof.credential();
  }

  @Benchmark
  public String issue() {
    return JwtProof.sign(badge, algorithm, keys.method().id(), keys.signer());
  }
}
