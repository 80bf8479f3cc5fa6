package org.assay.server.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.assay.server.platform.Problem.Code;

/** Makes every failure into RFC 9457 JSON: the only place where an exception becomes an answer. */
@Provider
@Singleton
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  private static final int RETRY_AFTER_SECONDS = 10;

  private static final Map<Integer, Code> FRAMEWORK_CODES =
      Map.of(
          400, Code.INVALID_REQUEST,
          404, Code.NOT_FOUND,
          405, Code.METHOD_NOT_ALLOWED,
          406, Code.NOT_ACCEPTABLE,
          413, Code.TOO_LARGE,
          415, Code.UNSUPPORTED_MEDIA_TYPE);

  private final Ids ids;

  @Inject
  ProblemMapper(Ids ids) {
    this.ids = ids;
  }

  @Override
  public Response toResponse(Throwable failure) {
    return Problem.in(failure)
        .map(problem -> answer(problem.code(), problem.detail()))
        .orElseGet(() -> unexpected(failure));
  }

  private Response unexpected(Throwable failure) {
    if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return framework(web);
    }
    return BusyRows.caused(failure)
        ? answer(Code.UNAVAILABLE, "Others are at the same records. Send it again in a moment.")
        : bug(failure);
  }

  /** Jersey answers 404 to a malformed query too, which would send people looking for the path. */
  private static Response framework(WebApplicationException web) {
    if (web.getClass().getSimpleName().equals("QueryParamException")) {
      return answer(Code.INVALID_REQUEST, "A parameter in the query has the wrong form.");
    }
    var response = web.getResponse();
    var code = FRAMEWORK_CODES.get(response.getStatus());
    if (code == null) {
      return response;
    }
    var answer = Response.fromResponse(answer(code, sentence(code)));
    if (response.getHeaderString("Allow") != null) {
      answer.header("Allow", response.getHeaderString("Allow"));
    }
    return answer.build();
  }

  private static String sentence(Code code) {
    return switch (code) {
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address does not offer that method; see the Allow header.";
      case NOT_ACCEPTABLE -> "None of the media types in the Accept header is offered here.";
      case UNSUPPORTED_MEDIA_TYPE -> "The Content-Type of the body is not understood here.";
      case TOO_LARGE -> "The body is larger than this server takes.";
      default -> "The request is malformed.";
    };
  }

  private Response bug(Throwable failure) {
    var id = ids.next();
    LOG.log(Level.ERROR, "Bug " + id, failure);
    return Response.status(500)
        .type(ProblemDocument.MEDIA_TYPE)
        .entity(
            new ProblemDocument(
                ProblemDocument.type("internal-error"),
                "Internal error",
                500,
                "Something went wrong on our side. If you report it, give this id.",
                "urn:uuid:" + id))
        .build();
  }

  private static Response answer(Code code, String detail) {
    var answer =
        Response.status(code.status())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(ProblemDocument.of(code, detail));
    if (code == Code.NOT_AUTHENTICATED) {
      answer.header("WWW-Authenticate", "Bearer realm=\"assay\"");
    }
    if (code == Code.UNAVAILABLE) {
      answer.header("Retry-After", RETRY_AFTER_SECONDS);
    }
    return answer.build();
  }
}
