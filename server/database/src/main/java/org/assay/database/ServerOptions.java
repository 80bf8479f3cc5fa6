package org.assay.database;

import java.util.ArrayList;
import java.util.List;

/** The options with which the server runs: durable, private, the same wherever it runs. */
final class ServerOptions {

  static final String DATABASE = "assay";

  private static final List<String> DURABLE =
      List.of(
          "--innodb-flush-log-at-trx-commit=1",
          "--innodb-doublewrite=ON",
          "--default-storage-engine=InnoDB");

  private static final List<String> SIZED =
      List.of(
          "--innodb-buffer-pool-size=256M",
          "--max-connections=200",
          "--max-allowed-packet=64M",
          "--skip-log-bin");

  /**
   * No TLS: the connection never leaves the machine, and making a key at each start takes seconds.
   */
  private static final List<String> PRIVATE =
      List.of(
          "--skip-ssl",
          "--bind-address=127.0.0.1",
          "--socket=",
          "--skip-name-resolve",
          "--local-infile=OFF",
          "--skip-symbolic-links");

  private static final List<String> SAME_EVERYWHERE =
      List.of(
          "--character-set-server=utf8mb4",
          "--collation-server=utf8mb4_nopad_bin",
          "--default-time-zone=+00:00",
          "--lower-case-table-names=0");

  private ServerOptions() {}

  static List<String> bootstrap(Software software, Layout layout) {
    var command = common(software, layout.unfinishedTables().toString(), layout);
    command.add("--bootstrap");
    command.add("--log-warnings=0");
    command.add("--enforce-storage-engine=");
    return command;
  }

  static List<String> serve(Software software, Layout layout, int port) {
    var command = common(software, layout.tables().toString(), layout);
    command.addAll(DURABLE);
    command.addAll(SIZED);
    command.add("--port=" + port);
    command.add("--pid-file=" + layout.pidFile());
    command.add("--init-file=" + layout.initFile());
    return command;
  }

  /** How a running server of this directory is told from any other program. */
  static String mark(Layout layout) {
    return "--datadir=" + layout.tables();
  }

  private static List<String> common(Software software, String tables, Layout layout) {
    var command = new ArrayList<String>();
    command.add(software.program().toString());
    command.add("--no-defaults");
    command.addAll(software.options());
    command.add("--datadir=" + tables);
    command.add("--tmpdir=" + layout.temporary());
    command.add("--log-error=" + layout.errorLog());
    command.addAll(PRIVATE);
    command.addAll(SAME_EVERYWHERE);
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
  }
}
