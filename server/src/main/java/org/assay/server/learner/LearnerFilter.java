package org.assay.server.learner;

import java.util.Optional;

/** Which people are asked for. */
record LearnerFilter(Optional<String> employeeId, Optional<String> email, Optional<String> unit) {}
