package org.assay.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Compares our context of Status List 2021 with the published one, which its authors keep in a
 * package of npm.
 */
class StatusList2021ContextTest {

  static final String URL = "https://w3id.org/vc/status-list/2021/v1";

  private static final String PACKAGE = "@digitalbazaar/vc-status-list-context@3.1.1";
  private static final String FILE = "package/contexts/vc-status-list-v1.jsonld";

  @Test
  void ours_says_exactly_what_the_published_says() throws Exception {
    Path published = published();
    Source ours =
        Source.in("contexts").stream().filter(s -> s.url().equals(URL)).findFirst().orElseThrow();

    assertThat(Resources.sha256(Resources.bytes(published))).isEqualTo(ours.sha256());
    assertThat(Resources.jcsSha256(Resources.MAIN.resolve(ours.file())))
        .isEqualTo(Resources.jcsSha256(published));
  }

  private static Path published() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target/npm"));
    Path archive = folder.resolve("digitalbazaar-vc-status-list-context-3.1.1.tgz");
    boolean there =
        Files.exists(archive) || succeeds(folder, List.of("npm", "pack", "--silent", PACKAGE));
    assumeTrue(there, "npm is absent or cannot reach its registry");
    assertThat(succeeds(folder, List.of("tar", "xzf", archive.getFileName().toString(), FILE)))
        .isTrue();
    return folder.resolve(FILE);
  }

  private static boolean succeeds(Path folder, List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
