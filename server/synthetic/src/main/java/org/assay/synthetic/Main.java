package org.assay.synthetic;

import java.io.IOException;
import java.nio.file.Path;

/** Writes an organisation as files: {@code SEED PEOPLE YEAR FOLDER}. */
public final class Main {

  private Main() {}

  /**
   * Writes the files.
   *
   * @param arguments the seed, how many people, the year and the folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    var organisation =
        Organisation.of(
            Long.parseLong(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]));
    new CsvFiles(organisation).write(Path.of(arguments[3]), Organisation.WHOLE_CATALOGUE);
  }
}
