package org.assay.server.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything that can be set, read once and validated at the start. The server refuses to start on
 * a bad value and names it. docs/operating.md explains each setting.
 *
 * @param baseUrl the public address, without a slash at its end
 * @param data the directory for keys and secrets
 * @param issuer who issues
 * @param keys where the keys come from
 * @param issuingEnabled whether this server works on pending orders; a server that only reads turns
 *     it off
 * @param requestMaxBytes the largest request body taken, in bytes
 * @param tokenLifetime how long an access token lives
 * @param verification what the public verifier may do
 * @param assessing how work is assessed here
 * @param reviewQuorum how many reviewers have to approve a nomination, at least two
 */
public record ServerConfig(
    URI baseUrl,
    Path data,
    Issuer issuer,
    Keys keys,
    boolean issuingEnabled,
    long requestMaxBytes,
    Duration tokenLifetime,
    Verification verification,
    Assessing assessing,
    int reviewQuorum) {

  /**
   * Who issues.
   *
   * @param name the organisation's name as it stands on badges
   * @param description what it is, one sentence
   * @param email where to write to, if given
   * @param idForm whether the issuer's id is its did:web (the default: most verifiers resolve it)
   *     or the https address of its Profile
   */
  public record Issuer(String name, String description, Optional<String> email, IdForm idForm) {}

  /** The two names under which the same issuer publishes the same keys. */
  public enum IdForm {
    /** {@code did:web:host}. */
    DID_WEB,
    /** {@code https://host/issuer}. */
    HTTPS
  }

  /**
   * Where the keys come from.
   *
   * @param file a PKCS#12 or JWK (Set) file; when empty, keys are made on first start
   * @param passwordFile the file with the PKCS#12 password, if it has one
   * @param allowKnownSampleKeys lets keys be used that everybody has; never on a real server
   */
  public record Keys(
      Optional<Path> file, Optional<Path> passwordFile, boolean allowKnownSampleKeys) {}

  /**
   * What the public verifier may do.
   *
   * @param mostOutside how many verifications may wait for other people's servers at the same time
   * @param interoperability whether the paths below {@code /interop} answer, which do not ask whose
   *     key it was; for interoperability tests only
   */
  public record Verification(int mostOutside, boolean interoperability) {}

  /**
   * How work is assessed here.
   *
   * @param appealWithin how long after a grade the learner may appeal
   * @param fileMaxBytes the largest file that can be handed in
   * @param submissionMaxBytes the largest sum of the files of one submission
   * @param managersMayGrade whether managers may grade the work of their own reports
   */
  public record Assessing(
      Duration appealWithin,
      long fileMaxBytes,
      long submissionMaxBytes,
      boolean managersMayGrade) {}

  /** Returns an address below the base url; the path starts with a slash. */
  public URI at(String path) {
    return URI.create(baseUrl + path);
  }
}
