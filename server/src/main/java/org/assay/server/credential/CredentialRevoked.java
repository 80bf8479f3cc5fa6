package org.assay.server.credential;

import java.util.UUID;

/** A badge was taken back; true once the transaction commits. */
public record CredentialRevoked(UUID credential) {}
