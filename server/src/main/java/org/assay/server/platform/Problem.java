package org.assay.server.platform;

import java.util.Locale;
import java.util.Optional;

/**
 * A refused request: a stable code that a program can switch on and words that a person
 * understands.
 *
 * <p>It leaves the server as {@code application/problem+json} through one mapper. A bad credential
 * is not a problem but a verdict; anything else that is thrown is a bug.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details</a>
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;

  /** The closed set of codes; each has one HTTP status. */
  public enum Code {
    /** The body or a parameter is not what the API asks for. */
    INVALID_REQUEST(400),
    /** The body is not JSON, or is ambiguous JSON (a member given twice). */
    INVALID_JSON(400),
    /** No token, or one that is unknown or expired. */
    NOT_AUTHENTICATED(401),
    /** The token's holder may not do this. */
    NOT_ALLOWED(403),
    /** There is no such thing, or the caller may not know that there is. */
    NOT_FOUND(404),
    /** The method does not exist at this address. */
    METHOD_NOT_ALLOWED(405),
    /** None of the media types asked for is offered. */
    NOT_ACCEPTABLE(406),
    /** The thing exists already with other content, or is in the wrong state. */
    CONFLICT(409),
    /** Something much like it exists; the request can insist. */
    NEAR_DUPLICATE(409),
    /** The thing existed and was withdrawn. */
    GONE(410),
    /** The body is larger than the server takes. */
    TOO_LARGE(413),
    /** The body's media type is not understood. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Well-formed, but breaks a rule of the programme. */
    RULE_BROKEN(422),
    /** The server cannot do this now; asking again later may help. */
    UNAVAILABLE(503);

    private final int status;

    Code(int status) {
      this.status = status;
    }

    /** Returns the HTTP status. */
    public int status() {
      return status;
    }

    /** Returns the code as it stands in answers, such as {@code rule-broken}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Creates a problem.
   *
   * @param code which kind of refusal
   * @param detail one or two sentences for a person; never a secret, never markup
   */
  public Problem(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  /** Returns the kind of refusal. */
  public Code code() {
    return code;
  }

  /** Returns the sentence for a person. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Returns the problem behind a failure: one thrown inside a transaction may arrive wrapped. */
  public static Optional<Problem> in(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof Problem problem) {
        return Optional.of(problem);
      }
    }
    return Optional.empty();
  }

  /** Creates "there is no such …". */
  public static Problem notFound(String what, Object id) {
    return new Problem(Code.NOT_FOUND, "There is no " + what + " " + id + ".");
  }

  /** Creates the refusal of a request that breaks a rule of the programme. */
  public static Problem ruleBroken(String detail) {
    return new Problem(Code.RULE_BROKEN, detail);
  }

  /** Creates the refusal of a malformed request. */
  public static Problem invalid(String detail) {
    return new Problem(Code.INVALID_REQUEST, detail);
  }

  /** Creates the refusal of a request that contradicts what is stored. */
  public static Problem conflict(String detail) {
    return new Problem(Code.CONFLICT, detail);
  }
}
