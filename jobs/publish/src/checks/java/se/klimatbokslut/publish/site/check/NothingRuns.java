package se.klimatbokslut.publish.site.check;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Nothing runs that is no file of the site, and the policy of the page says so. */
final class NothingRuns implements PageRule {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

  @Override
  public List<String> broken(Page page) {
    List<String> broken = new ArrayList<>();
    for (Element element : page.elements("*")) {
      Page.attributes(element).stream()
          .filter(attribute -> attribute.equals("style") || attribute.startsWith("on"))
          .map(attribute -> element.getTagName() + " with " + attribute)
          .forEach(broken::add);
    }
    page.elements("style").forEach(style -> broken.add("a style inside the page"));
    page.elements("script").stream()
        .filter(script -> !script.getAttribute("type").equals("application/json"))
        .filter(script -> !script.getTextContent().isEmpty())
        .forEach(script -> broken.add("a script inside the page"));
    List<String> policies =
        page.elements("meta").stream()
            .filter(meta -> meta.hasAttribute("http-equiv"))
            .map(meta -> meta.getAttribute("content"))
            .toList();
    if (!policies.equals(List.of(POLICY))) {
      broken.add("policy " + policies);
    }
    return broken;
  }
}
