package org.assay.server.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import org.assay.server.platform.ConfigRefusal;
import org.eclipse.microprofile.config.Config;

/** Reads and validates the settings of this room; a bad value ends the start with its name. */
@Singleton
class ReadLearningSettings {

  private static final BigDecimal MOST = BigDecimal.valueOf(2000);

  private final Config config;

  @Inject
  ReadLearningSettings(Config config) {
    this.config = config;
  }

  @Produces
  @Singleton
  LearningSettings read() {
    return new LearningSettings(target(), zeroIsUnder(), timeZone());
  }

  void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
    read();
  }

  private Duration target() {
    var text = text("assay.learning.target-hours");
    if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,2})?") || new BigDecimal(text).compareTo(MOST) > 0) {
      throw refusal("assay.learning.target-hours", text, "it is a number from 0 to 2000");
    }
    return Duration.ofSeconds(new BigDecimal(text).multiply(BigDecimal.valueOf(3600)).longValue());
  }

  private boolean zeroIsUnder() {
    var text = text("assay.learning.zero-is-under");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refusal("assay.learning.zero-is-under", text, "it is true or false");
    };
  }

  private ZoneId timeZone() {
    var text = text("assay.learning.time-zone");
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw refusal("assay.learning.time-zone", text, "it is a zone such as Europe/Berlin");
    }
    return ZoneId.of(text);
  }

  private String text(String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).orElse("");
  }

  private static ConfigRefusal refusal(String name, String value, String why) {
    return new ConfigRefusal(name, "does not take '" + value + "': " + why);
  }
}
