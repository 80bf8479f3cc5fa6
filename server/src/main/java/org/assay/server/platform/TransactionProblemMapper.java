package org.assay.server.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes what fails at the end of a transaction to the one mapper: the framework has a mapper of its
 * own for it, which would answer with a page of the container.
 */
@Provider
@Singleton
public class TransactionProblemMapper implements ExceptionMapper<TransactionalException> {

  private final ProblemMapper problems;

  @Inject
  TransactionProblemMapper(ProblemMapper problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(TransactionalException failure) {
    return problems.toResponse(failure);
  }
}
