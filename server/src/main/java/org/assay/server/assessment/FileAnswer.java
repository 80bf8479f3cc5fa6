package org.assay.server.assessment;

import java.time.Instant;

/**
 * A file of a submission, as the API shows it.
 *
 * @param name its name
 * @param type its media type, as its content shows
 * @param size its size in bytes
 * @param sha256 the SHA-256 of its content, in hexadecimal
 * @param putAt when it was put there
 */
public record FileAnswer(String name, String type, long size, String sha256, Instant putAt) {}
