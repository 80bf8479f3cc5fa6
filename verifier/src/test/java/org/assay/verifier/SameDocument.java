package org.assay.verifier;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The changes after which it is still the same document, and why. A change that is named here must
 * leave the document verified; any other must not.
 */
enum SameDocument implements Predicate<Change> {

  /** RDF knows no order among the values of a property; contexts are no values. */
  ORDER_OF_A_SET {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.SWAPPED && !change.pointer().endsWith("/@context");
    }
  },

  /** The proofs of a document stand side by side, in whatever order. */
  ORDER_OF_PROOFS {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.SWAPPED && change.pointer().equals("/proof");
    }
  },

  /** The second of two contexts, put once more before itself, defines the same terms again. */
  CONTEXT_REPEATED {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.REPEATED && CONTEXT.matcher(change.pointer()).matches();
    }
  },

  /** The same where there is no other: a badge would lack its own in second place. */
  ONLY_CONTEXT_REPEATED {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.REPEATED && change.pointer().equals("/@context/0");
    }
  },

  /** The same proof twice says nothing more than once. */
  PROOF_REPEATED {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.REPEATED && PROOF.matcher(change.pointer()).matches();
    }
  },

  /** The same for the last proof of a chain, which no other proof names. */
  LAST_PROOF_REPEATED {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.REPEATED && change.pointer().equals("/proof/1");
    }
  },

  /** The second proof of a chain, or either of a set: the rest was signed without it. */
  LAST_PROOF_REMOVED {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.REMOVED && change.pointer().equals("/proof/1");
    }
  },

  /** The issuer's own proof stands second in the set, and was made without the first. */
  FIRST_PROOF_REMOVED {
    @Override
    public boolean test(Change change) {
      return change.kind() == Change.Kind.REMOVED && change.pointer().equals("/proof/0");
    }
  },

  /** A proof of an unknown kind beside a good one is mentioned, and neither helps nor harms. */
  LAST_PROOF_UNKNOWN {
    @Override
    public boolean test(Change change) {
      return unknown(change, "/proof/1/");
    }
  },

  /** The same for the first proof of a set. */
  FIRST_PROOF_UNKNOWN {
    @Override
    public boolean test(Change change) {
      return unknown(change, "/proof/0/");
    }
  };

  private static final Pattern PROOF = Pattern.compile("/proof/[0-9]");
  private static final Pattern CONTEXT =
      Pattern.compile("/@context/[12]|/verifiableCredential/0/@context/[12]");

  private static boolean unknown(Change change, String proof) {
    return switch (change.kind()) {
      case CHANGED, EMPTIED ->
          change.pointer().equals(proof + "type") || change.pointer().equals(proof + "cryptosuite");
      case REMOVED, RENAMED -> change.pointer().equals(proof + "cryptosuite");
      default -> false;
    };
  }
}
