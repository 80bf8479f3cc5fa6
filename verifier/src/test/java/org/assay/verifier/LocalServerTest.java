package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A badge whose issuer publishes its key with did:web on this very machine. */
class LocalServerTest {

  private final SampleIssuer issuer = new SampleIssuer(4);
  private HttpServer server;
  private String did;

  @BeforeEach
  void start_issuer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    did = "did:web:localhost%3A" + server.getAddress().getPort();
    byte[] document = KeyLifeTest.didDocument(did, issuer).toString().getBytes(UTF_8);
    server.createContext(
        "/.well-known/did.json",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/did+ld+json");
          exchange.sendResponseHeaders(200, document.length);
          exchange.getResponseBody().write(document);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop_issuer() {
    server.stop(0);
  }

  @Test
  void issuer_on_this_machine_is_found_only_when_that_is_allowed() {
    byte[] badge = badge().toString().getBytes(UTF_8);
    Verifier verifier = Verifier.standard();

    Verdict strict = verifier.verify(badge);
    Verdict local = verifier.withPolicy(TrustPolicy.STRICT.allowingLocal()).verify(badge);

    assertThat(strict.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(strict.findings("proof")).extracting(Finding::code).containsExactly("LOADING_ERROR");
    assertThat(local.decision())
        .as(new VerdictText(false).write("badge", local))
        .isEqualTo(Decision.VERIFIED);
    assertThat(local.findings("loading"))
        .extracting(Finding::code)
        .isEqualTo(List.of("LOCAL_ALLOWED"));
  }

  @Test
  void key_that_the_issuer_does_not_list_is_refuted() {
    JsonObject unlisted = issuer.sign(unsigned(), "eddsa-rdfc-2022", did + "#other");

    Verdict verdict =
        Verifier.standard()
            .withPolicy(TrustPolicy.STRICT.allowingLocal())
            .verify(unlisted.toString().getBytes(UTF_8));

    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
  }

  private JsonObject badge() {
    return issuer.sign(unsigned(), "eddsa-rdfc-2022", did + "#key-1");
  }

  private JsonObject unsigned() {
    return Edit.set(SampleBadge.timeless(), "/issuer/id", did);
  }
}
