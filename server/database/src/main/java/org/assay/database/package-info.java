/**
 * Starts and stops a real MariaDB server inside a data directory, with nothing to install.
 *
 * <p>Out of scope: what is stored in it, and databases that run elsewhere.
 */
@NullMarked
package org.assay.database;

import org.jspecify.annotations.NullMarked;
