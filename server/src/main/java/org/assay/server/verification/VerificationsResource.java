package org.assay.server.verification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Problem;
import org.assay.verifier.Verdict;
import org.assay.verifier.VerdictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verification for programs: the badge is the body, whatever carries it. */
@Path("/verifications")
@Singleton
@Tag(name = "verification")
public class VerificationsResource {

  static final String SUMMARY = "Verify a badge";

  static final String DESCRIPTION =
      "The body is the badge: JSON, a token, a baked PNG or a baked SVG; or {\"url\":"
          + " \"https://…\"} for one that lies elsewhere; or a form whose first file it is. The"
          + " answer is a verdict, VERIFIED, REFUTED or UNDETERMINED, with a finding for each check."
          + " Nothing is kept. The query (or the form) may have recipient (mail:ADDRESS, id:URI),"
          + " challenge and domain (of a presentation), and policy: strict unless it says"
          + " compatible or proof-only, and the answer names it. 503 with Retry-After: too many"
          + " others wait for documents from outside.";

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
    "application/vp",
    "application/vc+ld+json",
    "application/ld+json",
    "application/jwt",
    "application/vc+jwt",
    "application/vp+jwt",
    "application/dc+sd-jwt",
    "image/png",
    "image/svg+xml"
  })
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = SUMMARY, description = DESCRIPTION)
  public Response verify(
      byte[] body,
      @QueryParam("recipient") @Nullable String recipient,
      @QueryParam("policy") @Nullable String policy,
      @QueryParam("challenge") @Nullable String challenge,
      @QueryParam("domain") @Nullable String domain) {
    if (body.length == 0) {
      throw Problem.invalid("The body is empty; send the badge as the body.");
    }
    var rules = rules(recipient, policy, challenge, domain);
    return answer(Sent.body(body).judgedBy(verifyBadge, rules));
  }

  /** Answers as above for a form: its first file, or its field {@code text} or {@code url}. */
  @POST
  @Everyone
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON),
        @Content(mediaType = MediaType.TEXT_PLAIN),
        @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM),
        @Content(mediaType = "image/png"),
        @Content(mediaType = "image/svg+xml"),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA)
      })
  public Response verifyForm(
      List<EntityPart> parts,
      @QueryParam("recipient") @Nullable String recipient,
      @QueryParam("policy") @Nullable String policy,
      @QueryParam("challenge") @Nullable String challenge,
      @QueryParam("domain") @Nullable String domain) {
    var form = form(parts);
    var sent =
        form.sent().orElseThrow(() -> Problem.invalid("The form has no file, text or url in it."));
    var rules = form.rules(rules(recipient, policy, challenge, domain));
    return answer(sent.judgedBy(verifyBadge, rules));
  }

  private static Response answer(Verdict verdict) {
    return Response.ok(VerdictJson.of(verdict).toString(), MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Rules rules(
      @Nullable String recipient,
      @Nullable String policy,
      @Nullable String challenge,
      @Nullable String domain) {
    return Rules.STRICT
        .policy(Optional.ofNullable(policy))
        .recipient(Optional.ofNullable(recipient))
        .challenge(Optional.ofNullable(challenge))
        .domain(Optional.ofNullable(domain));
  }

  static Form form(List<EntityPart> parts) {
    return new Form(parts.stream().map(VerificationsResource::part).toList());
  }

  private static Form.Part part(EntityPart part) {
    if (part.getName() == null) {
      throw Problem.invalid("A part of the form has no name.");
    }
    try (var in = part.getContent()) {
      return new Form.Part(part.getName(), part.getFileName().isPresent(), in.readAllBytes());
    } catch (IOException e) {
      if (e.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw Problem.invalid("The form cannot be read.");
    }
  }
}
