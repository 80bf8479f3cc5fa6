package org.assay.server.skill;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Reads a CFPackage piece by piece; members that are of no use here are passed over.
 *
 * @see <a
 *     href="https://www.imsglobal.org/sites/default/files/CASE/casev1p0/information_model/caseservicev1p0_infomodelv1p0.html">CASE
 *     1.0, information model</a>
 */
final class CasePackage {

  private static final int MOST_ASSOCIATIONS = 300_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxStringLength(100_000)
                  .maxNameLength(200)
                  .build())
          .build();

  private Map<String, String> document = Map.of();
  private final List<Map<String, String>> items = new ArrayList<>();
  private final Map<String, CaseParent> parents = new HashMap<>();
  private int associations;

  private CasePackage() {}

  /**
   * Reads a package.
   *
   * @throws Problem invalid, if it is no JSON or no such package
   */
  static SourceFramework read(InputStream in) {
    var read = new CasePackage();
    try (var parser = JSON.createParser(in)) {
      read.object(parser);
      if (parser.nextToken() != null) {
        throw new Problem(Code.INVALID_JSON, "There is something after the package.");
      }
    } catch (JacksonException e) {
      throw new Problem(Code.INVALID_JSON, "The body is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.invalid("The body could not be read.");
    }
    return new CaseFramework(read.document, read.items, read.parents).framework();
  }

  private void object(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Problem(Code.INVALID_JSON, "The body is not a JSON object.");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "CFDocument" -> document = members(parser);
        case "CFItems" -> items(parser);
        case "CFAssociations" -> associations(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private void items(JsonParser parser) throws IOException {
    while (nextObject(parser, "CFItems")) {
      if (items.size() == SourceFramework.MOST) {
        throw Problem.invalid("The package has more than " + SourceFramework.MOST + " items.");
      }
      items.add(members(parser));
    }
  }

  private void associations(JsonParser parser) throws IOException {
    while (nextObject(parser, "CFAssociations")) {
      if (++associations > MOST_ASSOCIATIONS) {
        throw Problem.invalid("The package has more than " + MOST_ASSOCIATIONS + " associations.");
      }
      CaseParent.of(members(parser))
          .ifPresent(one -> parents.merge(one.child(), one, CaseParent::first));
    }
  }

  private static boolean nextObject(JsonParser parser, String list) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return false;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY
        || parser.currentToken() == JsonToken.END_OBJECT) {
      var next = parser.nextToken();
      if (next == JsonToken.END_ARRAY) {
        return false;
      }
      if (next == JsonToken.START_OBJECT) {
        return true;
      }
    }
    throw Problem.invalid("The member '" + list + "' is a list of objects.");
  }

  /**
   * Reads the texts of an object, those of objects inside under both names, and those of lists
   * joined by semicolons.
   */
  private static Map<String, String> members(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw Problem.invalid("A member of the package is not an object where one belongs.");
    }
    var members = new HashMap<String, String>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      switch (parser.nextToken()) {
        case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            members.put(name, parser.getText());
        case START_OBJECT -> inner(parser, name, members);
        case START_ARRAY -> members.put(name, joined(parser));
        default -> parser.skipChildren();
      }
    }
    return members;
  }

  private static void inner(JsonParser parser, String outer, Map<String, String> members)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        members.put(outer + "." + name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static String joined(JsonParser parser) throws IOException {
    var words = new ArrayList<String>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        words.add(parser.getText());
      }
      parser.skipChildren();
    }
    return String.join(";", words);
  }
}
