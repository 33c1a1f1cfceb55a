package se.klimatbokslut.publish.site.check;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A page with all that it can load is below a limit. */
final class LightForPhones implements PageRule {
  private static final long MOST_BYTES = 150_000;

  /** What the script loads when a reader asks for moving charts. */
  private static final String LATER = "assets/uplot.js";

  private final ReadSite site;
  private final Map<String, Long> weights = new HashMap<>();

  LightForPhones(ReadSite site) {
    this.site = site;
  }

  @Override
  public List<String> broken(Page page) {
    long bytes = site.compressed(page.place());
    for (String asset : assets(page)) {
      bytes += weights.computeIfAbsent(asset, site::compressed);
    }
    return bytes < MOST_BYTES ? List.of() : List.of(bytes + " bytes");
  }

  private static Set<String> assets(Page page) {
    Set<String> assets = new TreeSet<>();
    URI here = URI.create(page.place());
    page.values("src").forEach(it -> assets.add(here.resolve(it).toString()));
    page.elements("link").stream()
        .filter(link -> !link.getAttribute("rel").equals("alternate"))
        .forEach(link -> assets.add(here.resolve(link.getAttribute("href")).toString()));
    if (assets.contains("assets/charts.js")) {
      assets.add(LATER);
    }
    return assets;
  }
}
