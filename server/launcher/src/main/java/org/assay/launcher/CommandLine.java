package org.assay.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a command, if there is one, and options from the command line and, where they are absent
 * there, from the environment.
 */
final class CommandLine {

  private static final List<String> WITH_VALUE =
      List.of("--port", "--data", "--base-url", "--bind", "--people");
  private static final Set<String> PLAIN = Set.of("--demo", "--help", "--version");

  private static final Set<String> COMMANDS = Set.of(CheckLedger.NAME);

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();

  private CommandLine() {}

  static CommandLine of(List<String> arguments, Map<String, String> environment)
      throws StartException {
    var line = new CommandLine();
    for (var option : WITH_VALUE) {
      Optional.ofNullable(environment.get(twin(option)))
          .filter(value -> !value.isBlank())
          .ifPresent(value -> line.values.put(option, value));
    }
    line.read(arguments);
    return line;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Options options() throws StartException {
    return new Options(port(), data(), baseUrl(), bind(), has("--demo"), people());
  }

  private void read(List<String> arguments) throws StartException {
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      var equals = argument.indexOf('=');
      var name = equals < 0 ? argument : argument.substring(0, equals);
      if (PLAIN.contains(argument) || COMMANDS.contains(argument)) {
        flags.add(argument);
      } else if (!WITH_VALUE.contains(name)) {
        throw StartException.usage("There is no option %s.".formatted(argument));
      } else if (equals >= 0) {
        values.put(name, argument.substring(equals + 1));
      } else if (rest.hasNext()) {
        values.put(name, rest.next());
      } else {
        throw StartException.usage("The option %s wants a value.".formatted(name));
      }
    }
  }

  private int port() throws StartException {
    return number("--port", "8080", 65_535);
  }

  /** Without it the demo's organisation is one that can be looked through. */
  private int people() throws StartException {
    if (values.containsKey("--people") && !has("--demo")) {
      throw StartException.usage("--people goes with --demo.");
    }
    return number("--people", "60", 1_000_000);
  }

  private int number(String option, String usual, int most) throws StartException {
    var text = values.getOrDefault(option, usual);
    if (text.matches("[0-9]{1,7}")) {
      var number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw StartException.usage(
        "%s wants a number from 1 to %d, not %s.".formatted(option, most, text));
  }

  private Path data() throws StartException {
    var text = values.getOrDefault("--data", "assay-data");
    try {
      if (!text.isBlank()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // Refused below, like an empty one.
    }
    throw StartException.usage("--data wants the name of a directory.");
  }

  private Optional<URI> baseUrl() throws StartException {
    var text = values.get("--base-url");
    if (text == null) {
      return Optional.empty();
    }
    try {
      var uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      if (isBase(uri)) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Refused below, like an address of another kind.
    }
    throw StartException.usage(
        "--base-url wants an address such as https://badges.example.org, not %s.".formatted(text));
  }

  private static boolean isBase(URI uri) {
    return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && uri.getQuery() == null
        && uri.getFragment() == null;
  }

  private InetAddress bind() throws StartException {
    var text = values.getOrDefault("--bind", "127.0.0.1");
    try {
      if (!text.isBlank()) {
        return InetAddress.getAllByName(text)[0];
      }
    } catch (UnknownHostException e) {
      // Refused below, like an empty one.
    }
    throw StartException.usage("--bind wants an address of this machine, not %s.".formatted(text));
  }

  private static String twin(String option) {
    return "ASSAY_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
