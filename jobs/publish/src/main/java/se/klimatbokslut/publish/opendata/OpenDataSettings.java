package se.klimatbokslut.publish.opendata;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/**
 * What the package cannot know from the release.
 *
 * @param baseUrl where the folder will be on the web, with a slash at its end; empty when unknown
 * @param licences by publication, where its editions state none: stated by who publishes
 */
public record OpenDataSettings(
    String baseUrl, Publisher publisher, SortedMap<String, Licence> licences) {

  /**
   * Settings as given on a command line.
   *
   * @param licences publication to the text of a licence of the vocabulary
   * @throws IllegalArgumentException when an address is not absolute or a licence not open, or a
   *     publication is unknown
   */
  public static OpenDataSettings of(
      String baseUrl, Publisher publisher, Map<String, String> licences) {
    SortedMap<String, Licence> stated = new TreeMap<>();
    licences.forEach((publication, text) -> stated.put(known(publication), Licence.open(text)));
    return new OpenDataSettings(folder(baseUrl), publisher, stated);
  }

  /** Without an address, a publisher or stated licences. */
  public static OpenDataSettings none() {
    return of("", new Publisher("", "", ""), Map.of());
  }

  /** The same for a folder below. */
  public OpenDataSettings below(String name) {
    return baseUrl.isEmpty() ? this : new OpenDataSettings(baseUrl + name, publisher, licences);
  }

  /** True when a catalogue with absolute addresses can be written. */
  public boolean allowCatalogue() {
    return !baseUrl.isEmpty() && publisher.isComplete();
  }

  private static String known(String publication) {
    List<String> ids = Publications.ids();
    if (!ids.contains(publication)) {
      throw new IllegalArgumentException(
          "No publication is called '"
              + publication
              + "'; the nearest is '"
              + Nearest.to(publication, ids)
              + "'");
    }
    return publication;
  }

  private static String folder(String baseUrl) {
    if (baseUrl.isEmpty()) {
      return "";
    }
    Publisher.requireWeb("the base address", baseUrl);
    return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }
}
