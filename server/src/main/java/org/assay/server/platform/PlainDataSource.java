package org.assay.server.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.Driver;

/**
 * Opens connections for the server's pool.
 *
 * <p>The driver's own data source is an XA one: every transaction would become distributed, which
 * costs speed and which a Galera cluster refuses. Properties are set by the pool.
 */
public class PlainDataSource implements DataSource {

  private String url = "";
  private String user = "";
  private String password = "";

  /** Sets the JDBC address. */
  public void setUrl(String url) {
    this.url = url;
  }

  /** Returns the JDBC address. */
  public String getUrl() {
    return url;
  }

  /** Sets the user's name. */
  public void setUser(String user) {
    this.user = user;
  }

  /** Returns the user's name. */
  public String getUser() {
    return user;
  }

  /** Sets the password. */
  public void setPassword(String password) {
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return open(user, password);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return open(user, password);
  }

  /** Asks our own driver: the JDK's list of drivers holds those of the application server only. */
  private Connection open(String asUser, String withPassword) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", asUser);
    properties.setProperty("password", withPassword);
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("not an address of MariaDB: " + url);
    }
    return connection;
  }

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(java.io.Writer.nullWriter());
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // The driver logs through java.util.logging.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // Given in the JDBC address.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("no parent logger");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
