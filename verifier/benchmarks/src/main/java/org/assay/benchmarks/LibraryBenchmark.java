package org.assay.benchmarks;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.linkeddata.Contexts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** eddsa-rdfc-2022 by a whole JSON-LD processor with its contexts at hand, as others do it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LibraryBenchmark {

  private final Contexts contexts = Contexts.bundled();
  private JsonLdOptions options;
  private Keys keys;
  private byte[] signed;

  @Setup
  public void sign() throws GeneralSecurityException, CheckFailure {
    options =
        new JsonLdOptions(
            (url, unused) -> JsonDocument.of(contexts.find(url.toString()).orElseThrow()));
    keys = Keys.of(SignatureAlgorithm.ED25519);
    signed = Sample.signed("eddsa-rdfc-2022", keys);
  }

  @Benchmark
  public boolean verify()
      throws CheckFailure, JsonLdError, RdfConsumerException, GeneralSecurityException {
    JsonObject document = StrictJson.readObject(signed);
    JsonObject proof = document.getJsonArray("proof").getJsonObject(0);
    JsonObject unsecured = Json.createObjectBuilder(document).remove("proof").build();
    JsonObject configuration =
        Json.createObjectBuilder(proof)
            .remove("proofValue")
            .add("@context", document.get("@context"))
            .build();
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    byte[] data = new byte[64];
    System.arraycopy(sha.digest(canonical(configuration)), 0, data, 0, 32);
    System.arraycopy(sha.digest(canonical(unsecured)), 0, data, 32, 32);
    byte[] signature = Base58.decode(proof.getString("proofValue").substring(1)).orElseThrow();
    if (!SignatureAlgorithm.ED25519.verify(keys.method().key(), data, signature)) {
      throw new IllegalStateException("both ways must see the same badge");
    }
    return true;
  }

  private byte[] canonical(JsonObject document) throws JsonLdError, RdfConsumerException {
    List<String> lines = new ArrayList<>();
    RdfCanon canon = RdfCanon.create("SHA-256");
    JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(canon);
    canon.provide(
        (s, p, o, datatype, language, direction, graph) -> {
          lines.add(NQuadsWriter.nquad(s, p, o, datatype, language, direction, graph));
          return canon;
        });
    Collections.sort(lines);
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }
}
