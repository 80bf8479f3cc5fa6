package org.assay.benchmarks;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.proof.ProofTrace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Data Integrity: from the bytes of a badge to the verified proof, and from a badge to a signed
 * one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EmbeddedProofBenchmark {

  @Param({"eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019"})
  public String suite = "";

  private Keys keys;
  private JsonObject badge;
  private byte[] signed;

  @Setup
  public void sign() throws GeneralSecurityException, CheckFailure {
    keys =
        Keys.of(suite.startsWith("eddsa") ? SignatureAlgorithm.ED25519 : SignatureAlgorithm.ES256);
    badge = Sample.badge(keys);
    signed = Sample.signed(suite, keys);
  }

  @Benchmark
  public ProofTrace verify() throws CheckFailure {
    JsonObject document = StrictJson.readObject(signed);
    JsonObject proof = document.getJsonArray("proof").getJsonObject(0);
    return Sample.DATA_INTEGRITY.verify(document, proof, keys.method());
  }

  @Benchmark
  public byte[] issue() throws CheckFailure {
    return Sample.sign(badge, suite, keys)
        .toString()
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
