package org.assay.server.xapi;

import java.util.Set;

/** Checks what is said about attachments; the things themselves lie elsewhere. */
final class Attachments {

  private static final int MOST = 20;
  private static final Set<String> MEMBERS =
      Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

  private Attachments() {}

  static void check(Place list) {
    var items = list.items();
    if (items.size() > MOST) {
      throw list.wrong("A statement has at most " + MOST + " attachments.");
    }
    items.forEach(Attachments::checkOne);
  }

  private static void checkOne(Place attachment) {
    attachment.only(MEMBERS);
    attachment.member("usageType").iri();
    LanguageTag.checkMap(attachment.member("display"));
    attachment.optional("description").ifPresent(LanguageTag::checkMap);
    attachment.member("contentType").text();
    attachment.member("length").number();
    attachment.member("sha2").text();
    if (attachment.optional("fileUrl").map(Place::iri).isEmpty()) {
      throw attachment.wrong("This server keeps no attachments: a 'fileUrl' is needed.");
    }
  }
}
