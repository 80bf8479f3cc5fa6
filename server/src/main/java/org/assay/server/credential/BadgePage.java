package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;

/** The badge's public page. */
@Path("/credentials")
@Singleton
public class BadgePage {

  private final ReadBadge readBadge;
  private final Pages pages;
  private final Clock clock;

  @Inject
  BadgePage(ReadBadge readBadge, Pages pages, Clock clock) {
    this.readBadge = readBadge;
    this.pages = pages;
    this.clock = clock;
  }

  /** Shows the badge: what it says, what the issuer says of it now, and how to check it. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces("text/html;qs=0.9")
  public Response show(@PathParam("id") UUID id) {
    var badge = readBadge.find(id);
    var view = BadgeView.of(badge, readBadge.achievement(badge), clock.instant());
    return pages
        .page("badge.jte", Map.of("badge", view))
        .header("Cache-Control", "public, max-age=60")
        .build();
  }
}
