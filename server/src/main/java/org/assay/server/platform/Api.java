package org.assay.server.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API lives at the root; resources and providers are found by scanning. */
@ApplicationPath("/")
public class Api extends Application {}
