package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.opendata.OpenData;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.opendata.OpenDataSummary;

@Command(
    name = "open-data",
    description = {
      "Writes the figures of the current release that may be shared, as a folder of open data.",
      "",
      "Tables as CSV, CSV for Swedish Excel, JSON and Parquet; one JSON file per municipality with an"
          + " OpenAPI description; emissions by GPC sector; a Frictionless data package, a citation"
          + " file and a README in Swedish and English.",
      "",
      "Only rows that rest on editions with an open licence are written (CC0, CC BY: see"
          + " schemas/vocabularies/licences.csv). Editions that state none stay out, and the README"
          + " names them; if you know the terms of a publication, state them with --licence. A licence"
          + " that an edition does state is never replaced.",
      "",
      "catalog.rdf, which data portals harvest (DCAT-AP-SE), is written when --base-url, --publisher,"
          + " --publisher-url and --contact-email are all known.",
      "",
      "The same release and options give the same bytes. An earlier folder is replaced as a whole."
    },
    footer = {
      "",
      "Examples: klimatbokslut open-data --out data",
      "          klimatbokslut open-data --out data --licence smhi-ghg=CC0-1.0 \\",
      "            --base-url https://data.example.org/klimat/ --publisher 'Exempel kommun' \\",
      "            --publisher-url https://example.org/ --contact-email data@example.org"
    })
final class OpenDataCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private PublisherOptions publisher = new PublisherOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write: a new one, an empty one or an earlier one.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    OpenDataSettings settings = publisher.settings();
    OpenDataSummary written = OpenData.write(options.release(), out, settings);
    System.out.println(out);
    System.err.printf("wrote %d areas from %d editions%n", written.areas(), written.editions());
    written.leftOut().forEach(edition -> System.err.println("left out " + edition));
    if (!settings.allowCatalogue()) {
      System.err.println(
          "no catalog.rdf: give --base-url, --publisher, --publisher-url and --contact-email");
    }
    return ExitCode.DONE;
  }
}
