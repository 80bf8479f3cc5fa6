package org.assay.server.award;

/** There is something to be done for everybody, once the transaction commits. */
record PeopleTaskAdded() {}
