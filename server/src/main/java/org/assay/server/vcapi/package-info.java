/**
 * The W3C's HTTP interface for verifiers: the same verdicts as room verification, in the words that
 * other people's programs and test suites expect.
 *
 * <p>A room of its own, since its rules are not ours: it answers a refuted credential with 400, and
 * its options are the working group's.
 *
 * <p>Out of scope: issuing by this interface; how a badge is judged.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-api/">Verifiable Credential API</a>
 */
@NullMarked
package org.assay.server.vcapi;

import org.jspecify.annotations.NullMarked;
