package org.assay.examples.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A folder of receipts, each in a file of its own, so that one can be replayed years later.
 *
 * @param folder the folder; it is made when the first receipt comes
 */
public record ReceiptFolder(Path folder) {

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  /**
   * Keeps the receipt of an answer.
   *
   * @throws NotAnswered if it cannot be written
   */
  public void keep(Told told) throws NotAnswered {
    if (!ID.matcher(told.read()).matches()) {
      throw new NotAnswered("A receipt's id is no id: " + told.read());
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(told.read() + ".jwt"), told.receipt() + "\n");
    } catch (IOException e) {
      throw new NotAnswered("Cannot write a receipt to " + folder + ": " + e);
    }
  }
}
