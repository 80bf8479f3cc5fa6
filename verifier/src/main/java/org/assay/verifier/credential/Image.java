package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * A picture: of a badge class, of a person or of an organisation.
 *
 * @param id its address, or a {@code data:} URI with the picture itself
 * @param caption what it shows, for those who cannot see it
 */
public record Image(String id, Optional<String> caption) {

  /** Creates an image without caption. */
  public static Image of(String id) {
    return new Image(id, Optional.empty());
  }

  /** Writes this image as Open Badges JSON. */
  public JsonObject toJson() {
    return Members.ofPlainType("Image").text("id", id).text("caption", caption).toJson();
  }
}
