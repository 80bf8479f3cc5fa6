package org.assay.verifier;

/**
 * The verdict about a document inside the one that was judged: an endorsement, a credential of a
 * presentation or of a learner record.
 *
 * @param pointer the JSON pointer of the place where it stands
 * @param verdict what came out for it alone
 */
public record Contained(String pointer, Verdict verdict) {}
