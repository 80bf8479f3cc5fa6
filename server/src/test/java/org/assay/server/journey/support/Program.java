package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the packaged jar as a process, with what it says on its two streams. */
public final class Program {

  private static final int LONGEST_RUN_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts the jar; its output goes to files in the given folder. */
  public static Program start(Path folder, Map<String, String> environment, List<String> options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("assay.jar", "target/assay.jar"));
    command.addAll(options);
    try {
      var out = Files.createTempFile(folder, "out", ".txt");
      var err = Files.createTempFile(folder, "err", ".txt");
      var builder =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("ASSAY_"));
      builder.environment().putAll(environment);
      return new Program(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the end and returns the exit code. */
  public int awaitEnd() {
    try {
      if (process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("The program does not end. It said: " + output() + errors());
  }

  /** Asks the process to end, as an operating system does. */
  public void terminate() {
    process.destroy();
  }

  /** Ends the process at once, as a power cut does; what it had started lives on. */
  public void kill9() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Tells whether the process runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns the process and everything that it started. */
  public List<ProcessHandle> family() {
    var family = new ArrayList<ProcessHandle>();
    family.add(process.toHandle());
    process.descendants().forEach(family::add);
    return family;
  }

  /** Returns what was said on standard output so far. */
  public String output() {
    return read(out);
  }

  /** Returns what was said on standard error so far. */
  public String errors() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
