package org.assay.server.verification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.assay.verifier.Recipient;
import org.assay.verifier.VerdictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verification for programs: the badge is the body, whatever carries it. */
@Path("/verifications")
@Singleton
@Tag(name = "verification")
public class VerificationsResource {

  private final VerifyBadge verifyBadge;

  @Inject
  VerificationsResource(VerifyBadge verifyBadge) {
    this.verifyBadge = verifyBadge;
  }

  /** Answers 200 with the verdict, whatever the verdict is. */
  @POST
  @Everyone
  @Consumes({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_OCTET_STREAM,
    "application/vc",
    "application/vc+ld+json",
    "application/ld+json",
    "application/jwt",
    "application/vc+jwt",
    "image/png",
    "image/svg+xml"
  })
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Verify a badge",
      description =
          "The body is the badge: JSON, a compact JWS, a baked PNG or a baked SVG. The answer is a"
              + " verdict, VERIFIED, REFUTED or UNDETERMINED, with a finding for each check."
              + " Nothing is kept.")
  public Response verify(byte[] badge, @QueryParam("recipient") @Nullable String recipient) {
    if (badge.length == 0) {
      throw Problem.invalid("The body is empty; send the badge as the body.");
    }
    var verdict = verifyBadge.verify(badge, recipient(recipient));
    return Response.ok(VerdictJson.of(verdict).toString(), MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }

  static Optional<Recipient> recipient(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    var recipient = Recipient.parse(text.strip());
    if (recipient.isEmpty()) {
      throw Problem.invalid("The recipient is given like mail:somebody@example.org.");
    }
    return recipient;
  }
}
