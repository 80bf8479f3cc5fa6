package org.assay.server.platform;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Counting;
import org.eclipse.microprofile.metrics.Gauge;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.Metric;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Writes the registry of MicroProfile Metrics as Prometheus reads them.
 *
 * <p>The application server has an endpoint for this, but one that is open to everybody. Rooms that
 * count something take in a {@link MetricRegistry} and name their metrics {@code assay_…}.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
 *     formats</a>
 */
@Singleton
public class PrometheusText {

  /** The media type of the text. */
  public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final MetricRegistry registry;

  @Inject
  PrometheusText(MetricRegistry registry) {
    this.registry = registry;
  }

  /** Writes every metric with its value of now. */
  public String write() {
    return registry.getMetrics().entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<MetricID, Metric> e) -> e.getKey()))
        .map(entry -> lines(entry.getKey(), entry.getValue()))
        .collect(joining());
  }

  private String lines(MetricID id, Metric metric) {
    var name = name(id.getName(), registry.getMetadata(id.getName()));
    if (metric instanceof Counter counter) {
      return line(name.endsWith("_total") ? name : name + "_total", id, counter.getCount());
    }
    if (metric instanceof Gauge<?> gauge) {
      return value(gauge).map(value -> line(name, id, value)).orElse("");
    }
    var sum = metric instanceof Timer timer ? timer.getElapsedTime().toNanos() / 1e9 : Double.NaN;
    var count = metric instanceof Counting counting ? counting.getCount() : 0;
    return line(name + "_count", id, count)
        + (Double.isNaN(sum) ? "" : line(name + "_sum", id, sum));
  }

  /** A gauge asks something that may be gone; its line is then left out, not the whole answer. */
  private static Optional<Number> value(Gauge<?> gauge) {
    try {
      return Optional.ofNullable(gauge.getValue());
    } catch (RuntimeException gone) {
      return Optional.empty();
    }
  }

  private static String name(String name, Metadata metadata) {
    var plain = name.replaceAll("[^a-zA-Z0-9_:]", "_");
    var unit = metadata == null ? MetricUnits.NONE : metadata.getUnit();
    boolean bare = unit == null || unit.equals(MetricUnits.NONE) || plain.endsWith("_" + unit);
    return bare ? plain : plain + "_" + unit.replaceAll("[^a-zA-Z0-9_:]", "_");
  }

  private static String line(String name, MetricID id, Number value) {
    var labels =
        id.getTags().entrySet().stream()
            .map(tag -> tag.getKey() + "=\"" + escaped(tag.getValue()) + "\"")
            .collect(joining(","));
    return name + (labels.isEmpty() ? "" : "{" + labels + "}") + " " + value + "\n";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
