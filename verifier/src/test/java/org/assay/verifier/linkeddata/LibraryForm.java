package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.json.Unicode;

/**
 * The canonical form as a whole JSON-LD processor makes it: an oracle, which drops what it will.
 */
final class LibraryForm {

  private final JsonLdOptions options;

  LibraryForm(Contexts contexts) {
    options =
        new JsonLdOptions(
            (url, unused) -> JsonDocument.of(contexts.find(url.toString()).orElseThrow()));
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
  }

  String of(JsonObject document) {
    List<String> lines = new ArrayList<>();
    try {
      RdfCanon canon = RdfCanon.create("SHA-256");
      JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(canon);
      canon.provide(
          (s, p, o, datatype, language, direction, graph) -> {
            lines.add(NQuadsWriter.nquad(s, p, o, datatype, language, direction, graph));
            return canon;
          });
    } catch (JsonLdError | com.apicatalog.rdf.api.RdfConsumerException e) {
      throw new IllegalStateException(e);
    }
    lines.sort(Unicode.CODE_POINT_ORDER);
    return String.join("", lines);
  }
}
