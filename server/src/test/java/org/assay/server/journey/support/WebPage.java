package org.assay.server.journey.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page as a browser gets it.
 *
 * @param answer the answer that carried it
 */
public record WebPage(Answer answer) {

  /** What browsers say they take. */
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  /** Opens a page as a browser does. */
  public static WebPage open(AssayClient visitor, String path) {
    return new WebPage(visitor.get(path, BROWSER));
  }

  /** Sends a form as a browser does. */
  public static WebPage send(AssayClient visitor, String path, Multipart form) {
    return new WebPage(visitor.post(path, Multipart.MEDIA_TYPE, form.bytes(), BROWSER));
  }

  /** Returns the page's source. */
  public String html() {
    return answer.text();
  }

  /** Returns the tags, with the texts in their attributes left out. */
  public List<String> tags() {
    var bare = html().replaceAll("=\"[^\"]*\"", "=\"\"");
    return Pattern.compile("<[^>]*>").matcher(bare).results().map(MatchResult::group).toList();
  }

  /** Returns the addresses on this server to which it leads, without fragments. */
  public List<String> localLinks(String base) {
    var links = new ArrayList<String>();
    var matcher = LINK.matcher(html());
    while (matcher.find()) {
      var link = matcher.group(1).replace("&amp;", "&").replaceAll("#.*", "");
      var local = link.startsWith(base) ? link.substring(base.length()) : link;
      if (local.startsWith("/")) {
        links.add(local);
      }
    }
    return links;
  }
}
