package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.CsvRecords;
import org.assay.server.platform.Problem;

/**
 * Takes in a file of learning resources of any length, in parts of {@value #AT_ONCE} rows: each
 * part is a transaction. Sending the same file again changes nothing, so a file that broke off is
 * sent again.
 */
@Singleton
class TakeInResources {

  static final int AT_ONCE = 500;

  private final KeepCatalogue keepCatalogue;

  @Inject
  TakeInResources(KeepCatalogue keepCatalogue) {
    this.keepCatalogue = keepCatalogue;
  }

  ResourceReport takeIn(InputStream file) {
    var report = new ResourceReport.Builder();
    var part = new ArrayList<ResourceRow>(AT_ONCE);
    CsvRecords.read(
        file,
        ResourceRow::checkHeader,
        record -> {
          read(record, part, report);
          if (part.size() == AT_ONCE) {
            write(part, report);
          }
        });
    write(part, report);
    return report.build();
  }

  private static void read(
      CSVRecord record, List<ResourceRow> part, ResourceReport.Builder report) {
    try {
      part.add(ResourceRow.of(record));
    } catch (Problem problem) {
      report.refused(record.getRecordNumber(), problem.detail());
    }
  }

  private void write(List<ResourceRow> part, ResourceReport.Builder report) {
    report.add(keepCatalogue.takeIn(part));
    part.clear();
  }
}
