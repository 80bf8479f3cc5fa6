package org.assay.verifier.loading;

import java.net.URI;
import java.time.Instant;

/**
 * A document as it was when it was loaded.
 *
 * @param location where it came from, after redirects
 * @param mediaType the media type without parameters, lower case; empty if unknown
 * @param body the bytes; not copied, treat as read-only
 * @param loadedAt when it was loaded
 */
public record LoadedDocument(URI location, String mediaType, byte[] body, Instant loadedAt) {}
