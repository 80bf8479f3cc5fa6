/**
 * What tests inside the application server need: surroundings and the deployment. A room's own test
 * is called {@code …ContainerIT} and lies in the room's package.
 *
 * <p>Out of scope: the server from outside (package journey).
 */
@NullMarked
package org.assay.server.container;

import org.jspecify.annotations.NullMarked;
