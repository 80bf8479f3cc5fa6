/**
 * The main class of the one runnable jar: database, application server and application, started and
 * stopped in order.
 *
 * <p>Out of scope: what the application does; the launcher knows it by its readiness address only.
 */
@NullMarked
package org.assay.launcher;

import org.jspecify.annotations.NullMarked;
