package org.assay.server.access;

import java.lang.reflect.Method;
import java.util.Optional;
import org.assay.server.platform.Problem.Code;

/**
 * Why a request is not let through.
 *
 * @param code the problem's code
 * @param sentence what a person reads
 * @param error OAuth's word for it, if a token was sent
 * @param scope the scope that is missing, if one is
 */
record Refusal(Code code, String sentence, Optional<String> error, Optional<Scope> scope) {

  static final Refusal INVALID_TOKEN =
      new Refusal(
          Code.NOT_AUTHENTICATED,
          "The access token is unknown or has expired.",
          Optional.of("invalid_token"),
          Optional.empty());

  static final Refusal INVALID_SECRET =
      new Refusal(
          Code.NOT_AUTHENTICATED,
          "There is no such client, or it has another secret.",
          Optional.empty(),
          Optional.empty());

  static final Refusal NO_TOKEN =
      new Refusal(
          Code.NOT_AUTHENTICATED,
          "A valid access token is needed.",
          Optional.empty(),
          Optional.empty());

  static final Refusal CLOSED =
      new Refusal(Code.NOT_ALLOWED, "Nobody may do this.", Optional.empty(), Optional.empty());

  /** Decides whether a caller may call a method; empty if so. */
  static Optional<Refusal> of(Optional<Method> method, Optional<Caller> caller) {
    if (method.isPresent() && method.get().isAnnotationPresent(Everyone.class)) {
      return Optional.empty();
    }
    var needed =
        method
            .flatMap(m -> Optional.ofNullable(m.getAnnotation(Allowed.class)))
            .map(Allowed::value);
    if (needed.isEmpty()) {
      return Optional.of(CLOSED);
    }
    if (caller.isEmpty()) {
      return Optional.of(NO_TOKEN);
    }
    return caller.get().may(needed.get()) ? Optional.empty() : Optional.of(missing(needed.get()));
  }

  private static Refusal missing(Scope scope) {
    return new Refusal(
        Code.NOT_ALLOWED,
        "This needs a token with the scope " + scope.wireName() + ".",
        Optional.of("insufficient_scope"),
        Optional.of(scope));
  }

  /** Returns the value of WWW-Authenticate. */
  String challenge() {
    var text = new StringBuilder("Bearer realm=\"assay\"");
    error.ifPresent(word -> text.append(", error=\"").append(word).append('"'));
    scope.ifPresent(name -> text.append(", scope=\"").append(name.wireName()).append('"'));
    return text.toString();
  }
}
