package org.assay.launcher;

import java.io.IOException;
import java.util.Iterator;
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

  void send(String path, String header, Stream<String> rows, int atOnce, DemoProgress progress)
      throws IOException, InterruptedException {
    Iterator<String> left = rows.iterator();
    while (left.hasNext()) {
      var csv = new StringBuilder(header).append('\n');
      int count = 0;
      while (left.hasNext() && count < atOnce) {
        csv.append(left.next()).append('\n');
        count++;
      }
      var refused = REFUSED.matcher(client.postCsv(path, csv.toString()));
      if (refused.find()) {
        throw new IOException("a row for " + path + " was refused: " + refused.group());
      }
      progress.done(count);
    }
    progress.end();
  }
}
