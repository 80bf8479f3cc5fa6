package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.server.platform.ServerConfig;

/** Puts a file into an open submission, in place of one of the same name. */
@Singleton
class PutFile {

  private static final int MOST_FILES = 20;

  private final SubmissionStore submissions;
  private final FileStore files;
  private final ReadLearners learners;
  private final ServerConfig.Assessing limits;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PutFile(
      SubmissionStore submissions,
      FileStore files,
      ReadLearners learners,
      ServerConfig config,
      Ids ids,
      Clock clock) {
    this.submissions = submissions;
    this.files = files;
    this.learners = learners;
    this.limits = config.assessing();
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  FileAnswer put(UUID id, FileName name, byte[] bytes, Caller by) {
    learners.hold(by.account());
    submissions.mine(id, by).checkOpen();
    var type = FileType.of(name.text(), bytes);
    var before = files.find(id, name.text());
    check(id, before, bytes.length);
    var content = new HandedInFile.Content(type, bytes.length, sha256(bytes));
    files.keep(content.sha256(), bytes);
    var replaced = before.map(HandedInFile::sha256).filter(hash -> !hash.equals(content.sha256()));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    before.ifPresent(file -> file.take(content, now));
    var file = before.orElseGet(() -> new HandedInFile(ids.next(), id, name.text(), content, now));
    files.add(file);
    replaced.ifPresent(files::forgetUnused);
    return file.answer();
  }

  private void check(UUID id, Optional<HandedInFile> before, long size) {
    if (size > limits.fileMaxBytes()) {
      throw new Problem(
          Code.TOO_LARGE, "A file has at most " + limits.fileMaxBytes() + " bytes here.");
    }
    var others = files.of(id);
    long sum = others.stream().mapToLong(HandedInFile::size).sum();
    if (sum - before.map(HandedInFile::size).orElse(0L) + size > limits.submissionMaxBytes()) {
      throw new Problem(
          Code.TOO_LARGE,
          "The files of a submission have at most "
              + limits.submissionMaxBytes()
              + " bytes together.");
    }
    if (before.isEmpty() && others.size() >= MOST_FILES) {
      throw Problem.ruleBroken("A submission has at most " + MOST_FILES + " files.");
    }
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
