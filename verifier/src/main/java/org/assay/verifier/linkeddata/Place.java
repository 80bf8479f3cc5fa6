package org.assay.verifier.linkeddata;

import org.assay.verifier.json.JsonPointers;
import org.jspecify.annotations.Nullable;

/** A place in a document. Only a refusal makes a JSON pointer of it. */
final class Place {

  /** The document itself. */
  static final Place DOCUMENT = new Place(null, "", 0);

  private static final String ITEM = "-";

  private final @Nullable Place parent;
  private final String name;
  private final int index;

  private Place(@Nullable Place parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** Returns the place of a member. */
  Place member(String member) {
    return new Place(this, member, -1);
  }

  /** Returns the place of an item of an array. */
  Place item(int position) {
    return new Place(this, ITEM, position);
  }

  /** Returns the JSON pointer. */
  String pointer() {
    if (parent == null) {
      return "";
    }
    return index < 0
        ? JsonPointers.child(parent.pointer(), name)
        : JsonPointers.child(parent.pointer(), index);
  }
}
