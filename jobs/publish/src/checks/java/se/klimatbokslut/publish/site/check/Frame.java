package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A title of its own, the language of its place, one heading, landmarks and the link past them. */
final class Frame implements PageRule {
  private final Map<String, String> titles = new HashMap<>();

  @Override
  public List<String> broken(Page page) {
    List<String> broken = new ArrayList<>();
    one(page, "h1", broken);
    one(page, "main", broken);
    String title = page.elements("title").get(0).getTextContent();
    String other = titles.put(title, page.place());
    if (other != null) {
      broken.add("title '" + title + "' of " + other);
    }
    boolean isFront = !page.place().contains("/");
    String language = page.document().getDocumentElement().getAttribute("lang");
    if (!language.equals(isFront ? "sv" : page.place().substring(0, 2))) {
      broken.add("lang '" + language + "'");
    }
    if (!isFront) {
      one(page, "header", broken);
      one(page, "footer", broken);
      if (!page.elements("a").get(0).getAttribute("href").equals("#content")) {
        broken.add("no link to the content first");
      }
    }
    return broken;
  }

  private static void one(Page page, String name, List<String> broken) {
    int count = page.elements(name).size();
    if (count != 1) {
      broken.add(count + " of " + name);
    }
  }
}
