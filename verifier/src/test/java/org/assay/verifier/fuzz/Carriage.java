package org.assay.verifier.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.BakedPng;
import org.assay.verifier.carrier.BakedSvg;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.proof.JwtProof;

/** What badges travel in. */
final class Carriage {

  private Carriage() {}

  static void png(byte[] data) throws CheckFailure {
    String credential = text(BakedPng.read(data));
    Carriers.read(data);
    byte[] baked = BakedPng.write(data, credential);
    Target.holds(text(BakedPng.read(baked)).equals(credential), "What was baked is not read");
    boolean same = Arrays.equals(BakedPng.write(baked, credential), baked);
    Target.holds(same, "To bake again changes the image");
  }

  static void svg(byte[] data) throws CheckFailure {
    String credential = text(BakedSvg.read(data));
    byte[] baked = BakedSvg.write(data, credential);
    String again = text(BakedSvg.read(baked));
    Target.holds(Arrays.equals(BakedSvg.write(baked, again), baked), "To bake again changes it");
  }

  static void jws(String text) throws CheckFailure {
    CompactJws jws = CompactJws.read(text);
    Target.holds(jws.write().equals(text), "A token has two spellings");
    JwtProof proof = JwtProof.read(text);
    proof.claimFailures();
    proof.explain();
  }

  private static String text(Carried carried) {
    return new String(carried.credential(), UTF_8);
  }
}
