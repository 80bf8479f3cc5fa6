package org.assay.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A MariaDB that somebody else runs, named by the environment. */
final class ExternalDatabase {

  /** jdbc:mariadb:[mode:]//host[:port][,host[:port]...]/database[?...] */
  private static final Pattern URL =
      Pattern.compile("jdbc:mariadb:(?:[a-z-]+:)?//(?<hosts>[^/?]+)/(?<database>[^?]+)(?:\\?.*)?");

  private static final Pattern HOST =
      Pattern.compile("(?<name>\\[[0-9a-fA-F:]+\\]|[^:,]+)(?::(?<port>[0-9]{1,5}))?");

  private static final int PATIENCE_MILLIS = 5_000;
  private static final int DEFAULT_PORT = 3306;

  private ExternalDatabase() {}

  /** Returns the database that the environment names, if it names one. */
  static Optional<DatabaseAccess> named(Map<String, String> environment) throws StartException {
    var url = environment.getOrDefault("ASSAY_DB_URL", "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    var servers = servers(url);
    var user = needed(environment, "ASSAY_DB_USER");
    var password =
        password("ASSAY_DB_PASSWORD_FILE", needed(environment, "ASSAY_DB_PASSWORD_FILE"));
    if (servers.stream().noneMatch(ExternalDatabase::listens)) {
      throw new StartException(
          "No database answers at ASSAY_DB_URL %s.".formatted(url.replaceFirst("\\?.*", "")));
    }
    return Optional.of(
        new DatabaseAccess(url, user, password, profile(environment, user, password)));
  }

  /** Without an account of its own, profiles are read as the application. */
  private static DatabaseAccess.Account profile(
      Map<String, String> environment, String user, String password) throws StartException {
    var own = environment.getOrDefault("ASSAY_DB_PROFILE_USER", "").strip();
    if (own.isEmpty()) {
      return new DatabaseAccess.Account(user, password);
    }
    return new DatabaseAccess.Account(
        own,
        password(
            "ASSAY_DB_PROFILE_PASSWORD_FILE",
            needed(environment, "ASSAY_DB_PROFILE_PASSWORD_FILE")));
  }

  static List<InetSocketAddress> servers(String url) throws StartException {
    var parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new StartException("ASSAY_DB_URL must read jdbc:mariadb://HOST:PORT/DATABASE.");
    }
    var servers = new ArrayList<InetSocketAddress>();
    for (var text : parts.group("hosts").split(",", -1)) {
      var host = HOST.matcher(text);
      var port = host.matches() ? Optional.ofNullable(host.group("port")) : Optional.of("0");
      var number = port.map(Integer::parseInt).orElse(DEFAULT_PORT);
      if (number < 1 || number > 65_535) {
        throw new StartException("ASSAY_DB_URL names no server: %s.".formatted(text));
      }
      servers.add(InetSocketAddress.createUnresolved(host.group("name"), number));
    }
    return servers;
  }

  private static String needed(Map<String, String> environment, String name) throws StartException {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new StartException("ASSAY_DB_URL is set, so %s must be set as well.".formatted(name));
    }
    return value;
  }

  private static String password(String name, String file) throws StartException {
    try {
      return Files.readString(Path.of(file)).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new StartException("%s %s cannot be read.".formatted(name, file));
    }
  }

  private static boolean listens(InetSocketAddress server) {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(server.getHostString(), server.getPort()), PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
