package se.klimatbokslut.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Styles and scripts: our own, and those of two libraries with their licences. */
final class Assets {
  private static final String OWN = "se/klimatbokslut/publish/site/assets/";
  private static final String UPLOT = "META-INF/resources/webjars/uplot/1.6.30/";
  private static final String TABLESORT = "META-INF/resources/webjars/tablesort/5.2.0/";
  private static final List<String> OWN_FILES =
      List.of("site.css", "find.js", "sort.js", "charts.js", "icon.svg");

  private Assets() {}

  static void write(SiteFolder folder) {
    places().forEach((name, resource) -> folder.write("assets/" + name, bytes(resource)));
  }

  private static Map<String, String> places() {
    Map<String, String> places = new TreeMap<>();
    OWN_FILES.forEach(name -> places.put(name, OWN + name));
    places.put("report.css", "se/klimatbokslut/publish/page/report.css");
    places.put("uplot.js", UPLOT + "dist/uPlot.iife.min.js");
    places.put("uplot.css", UPLOT + "dist/uPlot.min.css");
    places.put("uplot-licence.txt", UPLOT + "LICENSE");
    places.put("tablesort.js", TABLESORT + "dist/tablesort.min.js");
    places.put("tablesort-licence.txt", TABLESORT + "LICENCE");
    return places;
  }

  private static byte[] bytes(String resource) {
    try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("The program lacks " + resource);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
