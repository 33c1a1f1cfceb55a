package se.klimatbokslut.runner.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a server is asked, and what its answer may be.
 *
 * @param method GET or POST
 * @param headers beside the key
 * @param mediaTypes that an answer may have
 * @param mostBytes of one answer
 * @param connectTimeout until the server takes the connection
 * @param timeout until a whole answer is there
 * @param pause between two requests
 * @param redirectHosts that an answer may lead to beside the server itself
 */
record Call(
    String method,
    Map<String, String> headers,
    Optional<AccessKey> key,
    Set<String> mediaTypes,
    long mostBytes,
    Duration connectTimeout,
    Duration timeout,
    Duration pause,
    Set<String> redirectHosts) {}
