package org.assay.server.achievement;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;

/** The emblems of the categories, drawn around the origin within a circle of 120 pixels. */
final class Emblem {

  private Emblem() {}

  static Consumer<Graphics2D> of(Category category) {
    return switch (category) {
      case KNOWLEDGE -> Emblem::book;
      case SKILL -> Emblem::gear;
      case STRATEGIC -> Emblem::star;
      case CONTRIBUTION -> Emblem::heart;
      case PERFORMANCE -> Emblem::bars;
      case MEMBERSHIP -> Emblem::rings;
    };
  }

  private static void book(Graphics2D pen) {
    for (int side : new int[] {-1, 1}) {
      var page = new Path2D.Double();
      page.moveTo(0, -48);
      page.quadTo(side * 45, -82, side * 92, -58);
      page.lineTo(side * 92, 58);
      page.quadTo(side * 45, 34, 0, 66);
      pen.draw(page);
    }
    pen.draw(new Line2D.Double(0, -48, 0, 66));
  }

  private static void gear(Graphics2D pen) {
    for (int tooth = 0; tooth < 8; tooth++) {
      double angle = tooth * Math.PI / 4;
      double x = Math.cos(angle);
      double y = Math.sin(angle);
      pen.draw(new Line2D.Double(x * 68, y * 68, x * 94, y * 94));
    }
    pen.draw(new Ellipse2D.Double(-64, -64, 128, 128));
    pen.fill(new Ellipse2D.Double(-24, -24, 48, 48));
  }

  private static void star(Graphics2D pen) {
    var star = new Path2D.Double();
    for (int point = 0; point < 10; point++) {
      double radius = point % 2 == 0 ? 102 : 44;
      double angle = point * Math.PI / 5 - Math.PI / 2;
      double x = radius * Math.cos(angle);
      double y = radius * Math.sin(angle);
      if (point == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    pen.fill(star);
  }

  private static void heart(Graphics2D pen) {
    var heart = new Path2D.Double();
    heart.moveTo(0, 84);
    heart.curveTo(-130, 0, -92, -96, -40, -78);
    heart.curveTo(-16, -70, -4, -50, 0, -38);
    heart.curveTo(4, -50, 16, -70, 40, -78);
    heart.curveTo(92, -96, 130, 0, 0, 84);
    pen.fill(heart);
  }

  private static void bars(Graphics2D pen) {
    for (int bar = 0; bar < 3; bar++) {
      double height = 62 + bar * 46;
      pen.fill(new RoundRectangle2D.Double(-86 + bar * 62, 78 - height, 46, height, 14, 14));
    }
  }

  private static void rings(Graphics2D pen) {
    pen.draw(new Ellipse2D.Double(-92, -78, 104, 104));
    pen.draw(new Ellipse2D.Double(-12, -78, 104, 104));
    pen.draw(new Ellipse2D.Double(-52, -12, 104, 104));
  }
}
