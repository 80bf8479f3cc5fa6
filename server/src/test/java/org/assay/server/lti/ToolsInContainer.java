package org.assay.server.lti;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Paging;

/** Registers tools that speak LTI for the tests of other rooms. */
@Singleton
public class ToolsInContainer {

  private static final Paging ALL = new Paging(200, Optional.empty());

  private final RegisterTool registerTool;
  private final LineItemStore lineItems;

  @Inject
  ToolsInContainer(RegisterTool registerTool, LineItemStore lineItems) {
    this.registerTool = registerTool;
    this.lineItems = lineItems;
  }

  /** Registers a tool for an assessment, and returns its id. */
  public UUID register(UUID assessment, Caller by) {
    try {
      var key = new RSAKeyGenerator(2048).keyID("k").generate();
      var keys = new ObjectMapper().readTree(new JWKSet(key).toPublicJWKSet().toString());
      var none = Optional.<String>empty();
      var given = new NewTool("Quiz", none, none, none, Optional.of(keys), List.of(assessment));
      return registerTool.register(given, by).id();
    } catch (com.nimbusds.jose.JOSEException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the address of its first line item, below the server's. */
  public String lineItem(UUID tool) {
    var first = lineItems.list(tool, LineItemFilter.of(null, null, null), ALL).get(0);
    return "/lti/" + tool + "/lineitems/" + first.id();
  }
}
