package se.klimatbokslut.runner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.pipeline.method.PeerMethods;
import se.klimatbokslut.publish.comparison.ComparisonRequest;
import se.klimatbokslut.publish.comparison.MethodComparison;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.NewFile;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.runner.config.ConfigurationException;

@Command(
    name = "compare",
    description = {
      "Municipalities by a named public method, to set beside what readers see elsewhere.",
      "",
      "klimatkollen-2026: all greenhouse gases. The line of least absolute deviations since 2015,"
          + " shifted through the last year, summed to 2050, against 11.72 %% less every year from"
          + " the same start.",
      "klimatkollen-2024: carbon dioxide. A share of 80 Mt from 2024 less overhead, by emissions"
          + " since 2015 and without cement plants, against a least squares line.",
      "",
      "Rows are those of out_method_comparison, for any reference year. A measure without value"
          + " has its reason. Definitions: docs/method-comparison.md."
    },
    footer = {
      "",
      "Example: klimatbokslut compare --method klimatkollen-2026 --reference-year 2026 --municipality"
          + " SE-2081"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  @Mixin private ReleaseOptions options = new ReleaseOptions();

  @Option(
      names = "--method",
      required = true,
      paramLabel = "NAME",
      description = "klimatkollen-2026 or klimatkollen-2024.")
  private String method = "";

  @Option(
      names = "--reference-year",
      required = true,
      paramLabel = "Y",
      description = "Year from which the method looks ahead.")
  private int referenceYear;

  @Option(
      names = "--municipality",
      paramLabel = "ID",
      description = "Municipality (SE-2081). May be repeated. Default: all of the publication.")
  private List<String> municipalities = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, csv-excel-sv or json. Default: table.")
  private TableFormat format = TableFormat.TABLE;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write instead of standard output.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    ComparisonRequest request =
        new ComparisonRequest(PeerMethods.ofId(method), year(), municipalities);
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      if (out == null) {
        MethodComparison.write(database, request, format, System.out);
      } else {
        write(database, request, out);
      }
    }
    return ExitCode.DONE;
  }

  private void write(ReleaseDatabase database, ComparisonRequest request, Path file) {
    boolean replaces = Files.exists(file);
    NewFile.write(file, place -> write(database, request, format, place));
    System.err.println("wrote " + file + (replaces ? ", in place of the file that was there" : ""));
  }

  private static void write(
      ReleaseDatabase database, ComparisonRequest request, TableFormat format, Path place)
      throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(place))) {
      MethodComparison.write(database, request, format, stream);
    }
  }

  private int year() {
    if (referenceYear < FIRST_YEAR || referenceYear > LAST_YEAR) {
      throw new ConfigurationException(
          "--reference-year: found %d, expected a year from %d to %d"
              .formatted(referenceYear, FIRST_YEAR, LAST_YEAR));
    }
    return referenceYear;
  }
}
