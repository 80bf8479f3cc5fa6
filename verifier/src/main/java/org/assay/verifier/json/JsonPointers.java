package org.assay.verifier.json;

/**
 * Makes the JSON pointers that findings carry.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
public final class JsonPointers {

  private JsonPointers() {}

  /**
   * Returns the pointer of a member.
   *
   * @param parent the pointer of the object, empty for the whole document
   * @param name the member's name, not escaped
   */
  public static String child(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * Returns the pointer of an item.
   *
   * @param parent the pointer of the array
   * @param index the position, from zero
   */
  public static String child(String parent, int index) {
    return parent + "/" + index;
  }
}
