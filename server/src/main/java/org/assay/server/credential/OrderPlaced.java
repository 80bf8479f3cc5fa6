package org.assay.server.credential;

import java.util.UUID;

/** An order was written; it exists once the transaction commits. */
record OrderPlaced(UUID order) {}
