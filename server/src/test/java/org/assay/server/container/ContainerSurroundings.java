package org.assay.server.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.database.DatabaseStartException;
import org.assay.database.EmbeddedDatabase;
import org.assay.server.journey.support.FreePort;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a database before the first test of a run and stops it after the last; tells Arquillian
 * how to start the application server on it.
 *
 * <p>Runs of unit tests have no use for it: only the run that says {@code assay.container} gets
 * one.
 */
public final class ContainerSurroundings implements LauncherSessionListener {

  private static final List<String> PRE_BOOT =
      List.of(
          "set configs.config.server-config.network-config.network-listeners.network-listener"
              + ".http-listener.address=127.0.0.1",
          "set configs.config.server-config.microprofile-metrics-configuration.virtual-servers=none");

  private @Nullable EmbeddedDatabase database;
  private @Nullable Path folder;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("assay.container")) {
      return;
    }
    try {
      folder = Files.createTempDirectory("assay-container");
      database = EmbeddedDatabase.start(folder.resolve("database"));
      tellArquillian(folder, database);
    } catch (IOException | DatabaseStartException e) {
      throw new IllegalStateException("container tests have no database", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
    if (folder != null) {
      remove(folder);
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException left) {
      System.getLogger(ContainerSurroundings.class.getName())
          .log(System.Logger.Level.WARNING, "Left behind: " + folder, left);
    }
  }

  private static void tellArquillian(Path folder, EmbeddedDatabase database) throws IOException {
    var port = FreePort.find();
    var commands = Files.write(folder.resolve("pre-boot-commands.txt"), PRE_BOOT);
    var settings =
        Map.of(
            "assay.db.url", database.jdbcUrl(),
            "assay.db.user", database.user(),
            "assay.db.password", database.password(),
            "assay.db.profile-user", database.profileUser(),
            "assay.db.profile-password", database.password(),
            "assay.data", folder.resolve("data").toString(),
            "assay.base-url", "http://127.0.0.1:" + port,
            "java.io.tmpdir", folder.toString());
    System.setProperty("assay.container.port", String.valueOf(port));
    System.setProperty(
        "assay.container.java",
        settings.entrySet().stream()
            .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" ")));
    System.setProperty(
        "assay.container.options",
        "--nohazelcast --disablephonehome --port " + port + " --prebootcommandfile " + commands);
  }
}
