package org.assay.benchmarks.server;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A request that is made again and again, about other people each time.
 *
 * @param name what is asked
 * @param path the path of the next request
 * @param body its body, empty for a GET
 */
record Job(
    String name, Function<SplittableRandom, String> path, Function<SplittableRandom, String> body) {

  static Job get(String name, Function<SplittableRandom, String> path) {
    return new Job(name, path, chance -> "");
  }

  HttpRequest request(String address, Tool tool, SplittableRandom chance) {
    var request = tool.request(address + path.apply(chance));
    var content = body.apply(chance);
    return content.isEmpty()
        ? request.build()
        : request
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(content))
            .build();
  }
}
