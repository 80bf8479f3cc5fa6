package org.assay.server.consent;

import java.util.List;
import java.util.UUID;

/**
 * Who may see what of one person now, as that person reads it.
 *
 * @param person whose profile
 * @param purposes for each purpose for which others read
 */
public record WhoSees(UUID person, List<ForPurpose> purposes) {

  /** Creates an answer with its own copy of the list. */
  public WhoSees {
    purposes = List.copyOf(purposes);
  }

  /**
   * One purpose.
   *
   * @param purpose its name
   * @param title what people call it
   * @param description what is done for it
   * @param policy the version of the policy in force
   * @param tools the tools that were registered for it; managers and advisors read for it too
   * @param fields what is told
   */
  public record ForPurpose(
      String purpose,
      String title,
      String description,
      int policy,
      List<Reader> tools,
      List<ForField> fields) {

    /** Creates an answer with its own copies of the lists. */
    public ForPurpose {
      tools = List.copyOf(tools);
      fields = List.copyOf(fields);
    }
  }

  /**
   * One field.
   *
   * @param field its name
   * @param title what people call it
   * @param basis on what ground it is told
   * @param reason why so
   * @param toEverybody whether everybody who may read for the purpose is told
   * @param to the tools that are told though not everybody is
   * @param consents the numbers of the consents by which it is told
   */
  public record ForField(
      ProfileField field,
      String title,
      Basis basis,
      String reason,
      boolean toEverybody,
      List<Reader> to,
      List<Integer> consents) {

    /** Creates an answer with its own copies of the lists. */
    public ForField {
      to = List.copyOf(to);
      consents = List.copyOf(consents);
    }
  }
}
