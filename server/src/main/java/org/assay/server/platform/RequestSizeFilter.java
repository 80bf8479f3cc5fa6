package org.assay.server.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.assay.server.platform.Problem.Code;

/** Refuses bodies over the limit, whether they say their length or not. */
@Provider
@Singleton
@PreMatching
@Priority(1)
public class RequestSizeFilter implements ContainerRequestFilter {

  private final long most;

  @Inject
  RequestSizeFilter(ServerConfig config) {
    this.most = config.requestMaxBytes();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > most) {
      throw tooLarge(most);
    }
    request.setEntityStream(new Limited(request.getEntityStream(), most));
  }

  private static Problem tooLarge(long most) {
    return new Problem(Code.TOO_LARGE, "The body is larger than " + most + " bytes.");
  }

  private static final class Limited extends FilterInputStream {
    private final long most;
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        count(1);
      }
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw tooLarge(most);
      }
    }
  }
}
