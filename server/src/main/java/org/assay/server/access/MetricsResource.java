package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.assay.server.platform.PrometheusText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the server counts. It stands in this room because it, too, is denied unless allowed. */
@Singleton
@Path("/metrics")
@Tag(name = "platform")
public class MetricsResource {

  private final PrometheusText text;

  @Inject
  MetricsResource(PrometheusText text) {
    this.text = text;
  }

  /** Writes the metrics. */
  @GET
  @Allowed(Scope.METRICS_READ)
  @Produces(PrometheusText.MEDIA_TYPE)
  @Operation(summary = "Read the server's metrics in Prometheus text")
  public String read() {
    return text.write();
  }
}
