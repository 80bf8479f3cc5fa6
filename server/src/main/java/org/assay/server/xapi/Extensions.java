package org.assay.server.xapi;

/** Checks what others add: anything, under names that nobody else uses. */
final class Extensions {

  private Extensions() {}

  static void check(Place extensions) {
    for (var name : extensions.object().keySet()) {
      if (!Iri.isOne(name)) {
        throw extensions.wrong("Extensions are named by absolute IRIs.");
      }
    }
  }
}
