package org.assay.verifier.fuzz;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.sdjwt.SdJwt;

/** Tokens of which something is hidden, and tokens in envelopes. */
final class Selections {

  private static final List<String> RESERVED = List.of("_sd", "...", "_sd_alg");

  private Selections() {}

  static void sdJwt(String text) throws CheckFailure {
    SdJwt read = SdJwt.read(text);
    Target.holds(!mentionsReserved(read.claims()), "A digest is left over");
    for (String pointer : read.disclosed()) {
      boolean there = JsonRuntime.provider().createPointer(pointer).containsValue(read.claims());
      Target.holds(there, "A claim is said to be shown and is not there");
    }
  }

  static void envelope(byte[] data) throws CheckFailure {
    Envelope read = Envelope.read(StrictJson.readObject(data));
    Target.holds(Envelope.read(read.write()).equals(read), "It is written as another envelope");
  }

  private static boolean mentionsReserved(JsonValue value) {
    if (value instanceof JsonObject object) {
      return RESERVED.stream().anyMatch(object::containsKey)
          || object.values().stream().anyMatch(Selections::mentionsReserved);
    }
    return value instanceof JsonArray array
        && array.stream().anyMatch(Selections::mentionsReserved);
  }
}
