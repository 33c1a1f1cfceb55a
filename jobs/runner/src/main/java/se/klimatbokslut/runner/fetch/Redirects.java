package se.klimatbokslut.runner.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Objects;
import java.util.Set;

/**
 * Where a server may lead to: its own address, or a host that the source lists, and never from an
 * encrypted connection to one that is not. Messages name hosts alone: a path may hold a secret.
 */
final class Redirects {
  static final int MOST = 5;
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirects() {}

  static boolean isOne(int status) {
    return STATUSES.contains(status);
  }

  /** True when the same method and body are sent again. */
  static boolean keepsBody(int status) {
    return status == 307 || status == 308;
  }

  /** Where an answer leads to. */
  static URI next(URI from, HttpHeaders headers, Set<String> hosts) throws FetchException {
    URI to = from.resolve(location(from, headers));
    if (to.getHost() == null || to.getUserInfo() != null) {
      throw new FetchException(from.getHost() + " redirects to something that is no web address");
    }
    if (isLessSafe(from, to)) {
      throw new FetchException(
          from.getHost() + " redirects to " + to.getHost() + " without encryption: not followed");
    }
    if (!isSameServer(from, to) && !hosts.contains(to.getHost())) {
      throw new FetchException(
          "%s redirects to %s: not followed. If that is right, list it under redirect_hosts"
              .formatted(from.getHost(), to.getHost()));
    }
    return to;
  }

  private static URI location(URI from, HttpHeaders headers) throws FetchException {
    try {
      return URI.create(headers.firstValue("Location").orElse("about:blank"));
    } catch (IllegalArgumentException e) {
      throw new FetchException(from.getHost() + " redirects to something that is no web address");
    }
  }

  private static boolean isLessSafe(URI from, URI to) {
    return !SourceChecks.isSafe(to)
        || ("https".equals(from.getScheme()) && !"https".equals(to.getScheme()));
  }

  static boolean isSameServer(URI one, URI other) {
    return Objects.equals(one.getHost(), other.getHost())
        && Objects.equals(one.getScheme(), other.getScheme())
        && one.getPort() == other.getPort();
  }
}
