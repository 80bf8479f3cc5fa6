package org.assay.server.award;

import java.util.List;
import java.util.UUID;

/**
 * What learning systems speak of in a test, and the tool that gives scores in it.
 *
 * @param tests assessments, as other systems call them too
 * @param course a learning resource
 * @param tool a tool that speaks LTI
 * @param lineItem the address of its line item, for the first of the tests
 */
record ClassroomInContainer(List<Named> tests, Named course, UUID tool, String lineItem) {

  /**
   * Something that is known here and elsewhere.
   *
   * @param id its id here
   * @param iri what others call it
   */
  record Named(UUID id, String iri) {}

  Named test(int number) {
    return tests.get(number);
  }
}
