package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assay.verifier.carrier.BakedPng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeImageTest {

  private static final UUID ONE = UUID.fromString("01a20096-afd8-7b22-8a50-6cff463d8b96");
  private static final UUID OTHER = UUID.fromString("01a20096-afd8-7b22-8a50-6cff463d8c07");

  @ParameterizedTest
  @EnumSource
  void every_category_has_a_picture_that_a_badge_can_be_baked_into(Category category)
      throws Exception {
    var picture = BadgeImage.draw(ONE, category);

    var image = ImageIO.read(new ByteArrayInputStream(picture));
    assertThat(image.getWidth()).isEqualTo(BadgeImage.SIZE);
    assertThat(BakedPng.read(BakedPng.write(picture, "a.b.c")).credential())
        .isEqualTo("a.b.c".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void same_class_gives_the_same_picture_and_others_give_others() {
    var picture = BadgeImage.draw(ONE, Category.SKILL);

    assertThat(BadgeImage.draw(ONE, Category.SKILL)).isEqualTo(picture);
    assertThat(Arrays.equals(BadgeImage.draw(OTHER, Category.SKILL), picture)).isFalse();
    assertThat(Arrays.equals(BadgeImage.draw(ONE, Category.STRATEGIC), picture)).isFalse();
  }
}
