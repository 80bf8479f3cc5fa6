package org.assay.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends rows as CSV, so many at a time; a row that the server refuses ends the demo. */
final class DemoFiles {

  private static final Pattern REFUSED =
      Pattern.compile("\"refused\"\\s*:\\s*(\\[\\s*\\{.{0,200}|[1-9].{0,200})");

  private final DemoClient client;

  DemoFiles(DemoClient client) {
    this.client = client;
  }

  /** Sends files one after the other: later rows rely on earlier ones. */
  void send(String path, String header, Stream<String> rows, int atOnce, DemoProgress progress)
      throws IOException, InterruptedException {
    send(path, header, rows, atOnce, 1, progress);
  }

  /** Sends some files side by side: rows stand alone. */
  void send(
      String path,
      String header,
      Stream<String> rows,
      int atOnce,
      int sideBySide,
      DemoProgress progress)
      throws IOException, InterruptedException {
    var threads = Executors.newFixedThreadPool(sideBySide);
    try {
      var underway = new ArrayDeque<Future<Integer>>();
      Iterator<String> left = rows.iterator();
      while (left.hasNext()) {
        var file = file(header, left, atOnce);
        underway.add(threads.submit(() -> post(path, file)));
        if (underway.size() == sideBySide) {
          progress.done(await(underway.remove()));
        }
      }
      while (!underway.isEmpty()) {
        progress.done(await(underway.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
    progress.end();
  }

  private static String file(String header, Iterator<String> left, int atOnce) {
    var csv = new StringBuilder(header).append('\n');
    for (int count = 0; left.hasNext() && count < atOnce; count++) {
      csv.append(left.next()).append('\n');
    }
    return csv.toString();
  }

  private int post(String path, String file) throws IOException, InterruptedException {
    var refused = REFUSED.matcher(client.postCsv(path, file));
    if (refused.find()) {
      throw new IOException("a row for " + path + " was refused: " + refused.group());
    }
    return (int) file.lines().count() - 1;
  }

  private static int await(Future<Integer> sent) throws IOException, InterruptedException {
    try {
      return sent.get();
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }
}
