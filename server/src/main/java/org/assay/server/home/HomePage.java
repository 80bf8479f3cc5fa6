package org.assay.server.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;

/** The front page: where each of the three visitors goes next. */
@Path("/")
@Singleton
public class HomePage {

  private final Pages pages;

  @Inject
  HomePage(Pages pages) {
    this.pages = pages;
  }

  /** Shows the front page. */
  @GET
  @Everyone
  @Produces(MediaType.TEXT_HTML)
  public Response show() {
    return pages.page("home.jte", Map.of()).build();
  }
}
