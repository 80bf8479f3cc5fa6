package org.assay.server.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Measures the process itself; the application server keeps its own figures to itself. */
@Singleton
class RuntimeMetrics {

  private final MetricRegistry registry;

  @Inject
  RuntimeMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  void begin(@Observes @Priority(400) @Initialized(ApplicationScoped.class) Object start) {
    var memory = ManagementFactory.getMemoryMXBean();
    registry.gauge("process_heap_used_bytes", memory, bean -> bean.getHeapMemoryUsage().getUsed());
    registry.gauge("process_heap_max_bytes", memory, bean -> bean.getHeapMemoryUsage().getMax());
    registry.gauge(
        "process_threads", ManagementFactory.getThreadMXBean(), bean -> bean.getThreadCount());
    registry.gauge(
        "process_uptime_seconds",
        ManagementFactory.getRuntimeMXBean(),
        bean -> bean.getUptime() / 1000.0);
    registry.gauge(
        "process_gc_seconds",
        ManagementFactory.getGarbageCollectorMXBeans(),
        beans ->
            beans.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum() / 1000.0);
    registry.gauge(
        "machine_load_average",
        ManagementFactory.getOperatingSystemMXBean(),
        bean -> bean.getSystemLoadAverage());
  }
}
