package org.assay.server.skill;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.server.skill.SourceFramework.Format;

/** Frameworks of other people, made up. */
final class Sources {

  /** A package with two branches, one skill of which stands below another. */
  static final String CASE =
      """
      {"CFDocument":{"identifier":"7c1a","uri":"https://case.example/docs/7c1a",
        "title":"Bakery skills","creator":"Guild of bakers","description":"What bakers do.",
        "CFPackageURI":{"title":"p","identifier":"7c1a","uri":"https://case.example/p/7c1a"},
        "adoptionStatus":"Adopted","lastChangeDateTime":"2026-01-05T10:00:00Z"},
       "CFItems":[
        {"identifier":"i1","uri":"https://case.example/items/i1","humanCodingScheme":"B",
         "fullStatement":"Bakes what customers come back for.","abbreviatedStatement":"Baking",
         "CFItemType":"Domain","lastChangeDateTime":"2026-01-05T10:00:00Z"},
        {"identifier":"i2","uri":"https://case.example/items/i2","humanCodingScheme":"B.1",
         "fullStatement":"Feeds a sourdough so that it rises when it is needed.",
         "abbreviatedStatement":"Sourdough care","CFItemType":"Skill",
         "conceptKeywords":["bread","yeast"],"educationLevel":["09","10"],
         "CFItemTypeURI":{"title":"Skill","identifier":"t","uri":"https://case.example/t"}},
        {"identifier":"i3","uri":"urn:uuid:4","fullStatement":"Keeps an oven at its heat."}],
       "CFAssociations":[
        {"identifier":"a1","associationType":"isChildOf",
         "originNodeURI":{"title":"x","identifier":"i1","uri":"https://case.example/items/i1"},
         "destinationNodeURI":{"title":"d","identifier":"7c1a","uri":"https://case.example/docs/7c1a"}},
        {"identifier":"a2","associationType":"isChildOf","sequenceNumber":1,
         "originNodeURI":{"title":"x","identifier":"i2","uri":"https://case.example/items/i2"},
         "destinationNodeURI":{"title":"y","identifier":"i1","uri":"https://case.example/items/i1"}},
        {"identifier":"a3","associationType":"isRelatedTo",
         "originNodeURI":{"title":"x","identifier":"i3","uri":"urn:uuid:4"},
         "destinationNodeURI":{"title":"y","identifier":"i1","uri":"https://case.example/items/i1"}}],
       "CFDefinitions":{"CFItemTypes":[{"identifier":"t","title":"Skill"}]},"CFRubrics":[]}
      """;

  /** Two descriptors as a tool of today writes them, one of them with little in it. */
  static final String RSD =
      """
      "Canonical URL","RSD Name","Authors","Skill Statement","Categories","Keywords","Standards","Occupation Major Groups","Employers","Alignment Name","Alignment URL","Alignment Framework","Alignment 2 Name","Alignment 2 URL","Alignment 2 Framework"
      "https://osmt.example/skills/1","Knead dough","Guild","Kneads dough until it is smooth.","Baking","dough; hands","Guild 4","51-0000; 35-0000","Mill & Sons","Dough work","https://other.example/d","Old craft","Work by hand","https://other.example/h","Old craft"
      "","Light an oven","","","","","","","","","","","","",""
      """;

  /** Rows with codes, one below another. */
  static final String PLAIN =
      """
      code,name,description,url,parent
      O,Ovens,Knows ovens.,https://skills.example/o,
      O1,Stone ovens,"Heats, and keeps heat.",,O
      """;

  private Sources() {}

  static SourceFramework casePackage(String json) {
    return CasePackage.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  static SourceItem item(String source, String name, String code, String parent) {
    return new SourceItem(
        source,
        source,
        name,
        "Does it.",
        Optional.of(code).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(parent).filter(text -> !text.isEmpty()),
        List.of(),
        Map.of(),
        List.of());
  }

  static SourceFramework framework(SourceItem... items) {
    return new SourceFramework(
        Format.CSV,
        Optional.empty(),
        "F",
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(items),
        List.of());
  }
}
