package org.assay.server.verification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;
import org.assay.server.platform.Problem;
import org.assay.verifier.Recipient;

/**
 * Verification for people: choose a file or paste a badge, read the verdict. No script is needed.
 */
@Path("/verifications")
@Singleton
public class VerificationPage {

  private final VerifyBadge verifyBadge;
  private final Pages pages;

  @Inject
  VerificationPage(VerifyBadge verifyBadge, Pages pages) {
    this.verifyBadge = verifyBadge;
    this.pages = pages;
  }

  /** Shows the form. */
  @GET
  @Everyone
  @Produces(MediaType.TEXT_HTML)
  public Response form() {
    return pages.page("verify.jte", Map.of("complaint", "")).build();
  }

  /** Shows the verdict in words. */
  @POST
  @Everyone
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  public Response verdict(List<EntityPart> parts) {
    var badge = content(parts, "file").or(() -> content(parts, "text"));
    if (badge.isEmpty()) {
      return pages
          .page("verify.jte", Map.of("complaint", "Choose a file or paste a badge first."))
          .status(400)
          .build();
    }
    var verdict = verifyBadge.verify(badge.get(), recipient(parts));
    return pages
        .page("verdict.jte", Map.of("verdict", VerdictView.of(verdict)))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Optional<Recipient> recipient(List<EntityPart> parts) {
    return content(parts, "recipient")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
        .filter(address -> !address.isEmpty())
        .map(Recipient::ofEmail);
  }

  private static Optional<byte[]> content(List<EntityPart> parts, String name) {
    return parts.stream()
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .map(VerificationPage::bytes)
        .filter(bytes -> bytes.length > 0);
  }

  private static byte[] bytes(EntityPart part) {
    try (var in = part.getContent()) {
      return in.readAllBytes();
    } catch (IOException e) {
      if (e.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw new UncheckedIOException(e);
    }
  }
}
