package org.assay.server.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** Makes HTML from the templates that were compiled with the server. */
@Singleton
public class Pages {

  private static final String PACKAGE = "org.assay.server.pages";

  private final TemplateEngine engine;
  private final Frame frame;

  @Inject
  Pages(ServerConfig config) {
    this.engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
    this.frame =
        new Frame(
            config.issuer().name(),
            config.keys().allowKnownSampleKeys()
                ? "This server allows sample keys that everybody has. Its badges prove nothing."
                : "");
  }

  /**
   * What stands around every page.
   *
   * @param organisation whose server this is
   * @param warning a sentence that must be seen on every page, or empty
   */
  public record Frame(String organisation, String warning) {}

  /**
   * Renders a page.
   *
   * @param template the template's name, such as {@code badge.jte}
   * @param model what the template names as its parameters, besides {@code frame}
   * @return an answer that can still be given headers
   */
  public Response.ResponseBuilder page(String template, Map<String, Object> model) {
    var parameters = new HashMap<String, Object>(model);
    parameters.put("frame", frame);
    var html = new StringOutput();
    engine.render(template, parameters, html);
    return Response.ok(html.toString(), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Vary", "Accept");
  }
}
