package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The database inside a running server, in the hands of somebody who has its password. */
public final class DatabaseInside {

  private static final String PORT = "--port=";

  private final String url;
  private final String password;

  private DatabaseInside(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /** Finds the database of a server: its port among the processes, its password in the data. */
  public static DatabaseInside of(RunningServer server) {
    var port =
        server.program().family().stream()
            .flatMap(process -> Stream.of(process.info().arguments().orElse(new String[0])))
            .filter(argument -> argument.startsWith(PORT))
            .map(argument -> argument.substring(PORT.length()))
            .findFirst()
            .orElseThrow();
    try {
      var password = Files.readString(server.data().resolve("database/password")).strip();
      return new DatabaseInside("jdbc:mariadb://127.0.0.1:" + port + "/assay", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes rows and returns how many. */
  public int change(String sql) {
    try (var connection = DriverManager.getConnection(url, "assay", password);
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
