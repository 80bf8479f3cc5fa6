package org.assay.server.award;

/**
 * What is sent to a door of the server.
 *
 * @param path the address; {@code {result}} stands for the id of the result made under the key
 * @param type the media type of the body
 * @param body the body
 * @param key under which the id of what is made is remembered
 */
record KnockInContainer(String path, String type, String body, String key) {

  static KnockInContainer json(String path, String key, String body) {
    return new KnockInContainer(path, "application/json", body, key);
  }

  static KnockInContainer csv(String path, String key, String header, Object... cells) {
    var row = new StringBuilder(header).append('\n');
    for (int at = 0; at < cells.length; at++) {
      row.append(at == 0 ? "" : ",").append(cells[at]);
    }
    return new KnockInContainer(path, "text/csv", row.append('\n').toString(), key);
  }
}
