package org.assay.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * A MariaDB server of our own: made on the first start, found again on every later one, reachable
 * from this machine only and only with its password. Its files are never removed by this class.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private final DirectoryLock lock;
  private final RunningServer server;
  private final Password password;

  private EmbeddedDatabase(DirectoryLock lock, RunningServer server, Password password) {
    this.lock = lock;
    this.server = server;
    this.password = password;
  }

  /**
   * Starts the database of a data directory and returns when it answers.
   *
   * @param data the data directory; it is made if absent
   * @throws DatabaseStartException if it cannot be started; the message says why in a sentence
   */
  public static EmbeddedDatabase start(Path data) throws DatabaseStartException {
    try {
      var layout = Layout.prepare(data);
      var lock =
          DirectoryLock.take(layout.lock())
              .orElseThrow(
                  () ->
                      new DatabaseStartException(
                          "Another server is using the data directory %s.".formatted(data)));
      return startOrRelease(layout, lock);
    } catch (AccessDeniedException | FileAlreadyExistsException e) {
      throw new DatabaseStartException(
          "The data directory %s cannot be written: %s is refused.".formatted(data, e.getFile()),
          e);
    } catch (IOException e) {
      throw new DatabaseStartException(
          "The database cannot use the data directory %s: %s.".formatted(data, e.getMessage()), e);
    }
  }

  private static EmbeddedDatabase startOrRelease(Layout layout, DirectoryLock lock)
      throws IOException, DatabaseStartException {
    try {
      Orphan.stop(layout);
      var software = Software.find(layout.home());
      Bootstrap.ifNew(software, layout);
      var password = Password.keptIn(layout.password(), new SecureRandom());
      InitFile.write(layout, password);
      return new EmbeddedDatabase(lock, RunningServer.start(software, layout), password);
    } catch (IOException | DatabaseStartException | RuntimeException e) {
      lock.close();
      throw e;
    } finally {
      InitFile.remove(layout);
    }
  }

  /** Returns the address of the application's database, without account and password. */
  public String jdbcUrl() {
    return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(server.port(), ServerOptions.DATABASE);
  }

  /** Returns the application's account. */
  public String user() {
    return InitFile.USER;
  }

  /** Returns the account that may read what skill profiles are made of; same password. */
  public String profileUser() {
    return InitFile.PROFILE_USER;
  }

  /** Returns the application's password. */
  public String password() {
    return password.value();
  }

  /** Returns the process number of the server. */
  public long pid() {
    return server.pid();
  }

  /** Returns the port on the loopback interface. */
  public int port() {
    return server.port();
  }

  /** Stops the server and waits until its files are closed. Closing twice does nothing. */
  @Override
  public void close() {
    server.stop();
    try {
      lock.close();
    } catch (IOException e) {
      // The operating system gives the lock back when the process ends.
    }
  }
}
