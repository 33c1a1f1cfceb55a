package se.klimatbokslut.runner.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.opendata.Publisher;

/** Who publishes, where, and on which terms. */
final class PublisherOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "Where the folder will be on the web, such as https://data.example.org/klimat/.")
  private String baseUrl = "";

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Organisation that publishes. Default: $KLIMATBOKSLUT_PUBLISHER.")
  private @Nullable String publisher;

  @Option(
      names = "--publisher-url",
      paramLabel = "URL",
      description = "Its web address. Default: $KLIMATBOKSLUT_PUBLISHER_URL.")
  private @Nullable String publisherUrl;

  @Option(
      names = "--contact-email",
      paramLabel = "ADDRESS",
      description = "For questions about the data. Default: $KLIMATBOKSLUT_CONTACT_EMAIL.")
  private @Nullable String contactEmail;

  @Option(
      names = "--licence",
      paramLabel = "PUBLICATION=LICENCE",
      description =
          "Terms of a publication whose editions state none, as its publisher gives them; you answer"
              + " for it, and the package says so. For the map of the site it also counts in place of"
              + " what boundaries (boundaries-se, boundaries-dk) state, for those who were given the"
              + " right. May be repeated.")
  private Map<String, String> licences = new LinkedHashMap<>();

  OpenDataSettings settings() {
    return OpenDataSettings.of(baseUrl, publisher(), licences);
  }

  private Publisher publisher() {
    return new Publisher(
        given(publisher, "KLIMATBOKSLUT_PUBLISHER"),
        given(publisherUrl, "KLIMATBOKSLUT_PUBLISHER_URL"),
        given(contactEmail, "KLIMATBOKSLUT_CONTACT_EMAIL"));
  }

  private static String given(@Nullable String option, String variable) {
    String value = option == null ? System.getenv(variable) : option;
    return value == null ? "" : value.strip();
  }
}
