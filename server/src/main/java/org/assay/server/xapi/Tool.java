package org.assay.server.xapi;

import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Who may pass here: systems speak xAPI, people do not. A person who could send statements could
 * speak of others' results without being their assessor, and of their own by another's name.
 */
final class Tool {

  private Tool() {}

  static Caller only(Caller caller) {
    if (!caller.tool()) {
      throw new Problem(Code.NOT_ALLOWED, "Only tools speak xAPI; people have their own doors.");
    }
    return caller;
  }

  static void onlyOwner(Caller caller) {
    if (!caller.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "This is for the owner.");
    }
  }
}
