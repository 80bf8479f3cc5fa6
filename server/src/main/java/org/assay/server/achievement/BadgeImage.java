package org.assay.server.achievement;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Draws the picture of a badge class: a hexagon in the class's own colour with the emblem of its
 * category.
 *
 * <p>The same class always gives the same picture. There is no text in it, so that no font is
 * needed; name and words stand beside it.
 */
public final class BadgeImage {

  /** Width and height in pixels. */
  public static final int SIZE = 480;

  private static final double TURN = Math.PI / 3;

  private BadgeImage() {}

  /**
   * Draws.
   *
   * @param achievement the class's id; gives the colour
   * @param category gives the emblem
   * @return a PNG without any text chunk
   */
  public static byte[] draw(UUID achievement, Category category) {
    var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.transform(AffineTransform.getTranslateInstance(SIZE / 2.0, SIZE / 2.0));
      paint(pen, hue(achievement), category);
    } finally {
      pen.dispose();
    }
    return png(image);
  }

  private static void paint(Graphics2D pen, float hue, Category category) {
    var deep = Color.getHSBColor(hue, .78f, .42f);
    var light = Color.getHSBColor(hue + .04f, .62f, .78f);
    pen.setPaint(deep);
    pen.fill(hexagon(225));
    pen.setPaint(new Color(255, 255, 255, 235));
    pen.fill(hexagon(207));
    pen.setPaint(new GradientPaint(-120, -180, light, 120, 180, deep));
    pen.fill(hexagon(193));
    pen.setPaint(new Color(255, 255, 255, 38));
    pen.fill(new Ellipse2D.Double(-132, -132, 264, 264));
    pen.setPaint(Color.WHITE);
    pen.setStroke(new BasicStroke(15, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Emblem.of(category).accept(pen);
  }

  /** Neighbouring ids must not look alike: the random end of the id decides, not its time. */
  private static float hue(UUID achievement) {
    return Math.floorMod(achievement.getLeastSignificantBits(), 360L) / 360f;
  }

  private static Path2D hexagon(double radius) {
    var path = new Path2D.Double();
    for (int corner = 0; corner < 6; corner++) {
      double angle = corner * TURN - Math.PI / 2;
      double x = radius * Math.cos(angle);
      double y = radius * Math.sin(angle);
      if (corner == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  private static byte[] png(BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
