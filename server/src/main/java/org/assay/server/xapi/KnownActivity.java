package org.assay.server.xapi;

import java.util.Optional;
import org.assay.server.assessment.AssessmentAnswer;
import org.assay.server.learning.ResourceView;

/**
 * What an activity is here, as far as a statement has something to say about it; it may be both.
 *
 * @param assessment the assessment, if the statement has a score
 * @param resource the learning resource, if the statement is about learning
 */
record KnownActivity(Optional<AssessmentAnswer> assessment, Optional<ResourceView> resource) {}
