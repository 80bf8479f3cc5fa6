package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.assay.server.platform.ServerConfig;

/** The file that tells the owner of a new server how to get in; only they may read it. */
@Singleton
class OwnerClientFile {

  private static final String NAME = "owner-client.json";

  private final ServerConfig config;

  @Inject
  OwnerClientFile(ServerConfig config) {
    this.config = config;
  }

  Path path() {
    return config.data().toAbsolutePath().resolve(NAME);
  }

  /** Writes the file whole or not at all. */
  void write(String clientId, Secret secret) {
    var json =
        """
        {
          "client_id": "%s",
          "client_secret": "%s",
          "token_endpoint": "%s"
        }
        """
            .formatted(clientId, secret.text(), config.at(TokenResource.PATH));
    try {
      Files.createDirectories(path().getParent());
      var draft = Files.createTempFile(path().getParent(), NAME, ".new", onlyOwner());
      Files.writeString(draft, json, StandardCharsets.UTF_8);
      Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The owner client's secret cannot be written: " + path(), e);
    }
  }

  private static FileAttribute<?>[] onlyOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
