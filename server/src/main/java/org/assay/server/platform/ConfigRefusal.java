package org.assay.server.platform;

/** Ends the start because a setting is bad; the launcher shows the sentence to the person. */
public final class ConfigRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The system property through which the launcher learns why the application did not start. */
  static final String REFUSAL_PROPERTY = "assay.refusal";

  /**
   * Creates the refusal and leaves its sentence for the launcher.
   *
   * @param setting the setting's name, such as {@code assay.base-url}
   * @param reason the rest of the sentence, without a full stop
   */
  public ConfigRefusal(String setting, String reason) {
    super("The setting " + setting + " " + reason + ".");
    System.setProperty(REFUSAL_PROPERTY, String.valueOf(getMessage()));
  }
}
