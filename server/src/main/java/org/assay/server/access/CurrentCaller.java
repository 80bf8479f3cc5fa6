package org.assay.server.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Who is calling in this request; resources take it in and ask. */
@RequestScoped
public class CurrentCaller {

  private @Nullable Caller caller;

  /** Sets the caller, once the token is known. */
  void set(Caller caller) {
    this.caller = caller;
  }

  /** Returns the caller, if a valid token was sent. */
  public Optional<Caller> optional() {
    return Optional.ofNullable(caller);
  }

  /**
   * Returns the caller.
   *
   * @throws Problem not authenticated, if no valid token was sent
   */
  public Caller get() {
    return optional()
        .orElseThrow(() -> new Problem(Code.NOT_AUTHENTICATED, "A valid access token is needed."));
  }
}
