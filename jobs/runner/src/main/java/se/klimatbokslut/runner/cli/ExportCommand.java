package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.publish.followup.TextColumns;
import se.klimatbokslut.publish.table.TableExport;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.runner.config.ConfigurationException;

@Command(
    name = "export",
    description = {
      "Writes one table of the current release to a file.",
      "",
      "csv: for programs. RFC 4180: comma, decimal point, UTF-8; every text exactly as it is."
          + " csv-excel-sv: semicolon, decimal comma, UTF-8 with byte order mark, as Swedish Excel"
          + " opens it.",
      "",
      "In csv-excel-sv and xlsx a text that a spreadsheet would take for a formula stands behind an"
          + " apostrophe ('=1+1); without that one apostrophe it is the exact text. Numbers stay"
          + " numbers."
    },
    footer = {
      "",
      "Example: klimatbokslut export --table out_target --format csv-excel-sv --out mal.csv"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();

  @Option(
      names = "--table",
      required = true,
      paramLabel = "NAME",
      description = "Table, such as out_target.")
  private String table = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, csv-excel-sv, json, parquet or xlsx.")
  private TableFormat format = TableFormat.CSV;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write.")
  private Path out = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "sv, da or en (default), for texts of targets that stand under names without a language.")
  private Language language = Language.en;

  @Override
  public Integer call() throws IOException {
    Table asked = known();
    TableExport.export(options.release(), asked, columns(asked), format, out);
    System.err.println("wrote " + out);
    return ExitCode.DONE;
  }

  private String columns(Table asked) {
    return TextColumns.areIn(asked)
        ? "* replace (" + TextColumns.in(language.locale(), "") + ")"
        : "*";
  }

  private Table known() {
    List<String> tables = Arrays.stream(Table.values()).map(Table::id).toList();
    if (!tables.contains(table)) {
      throw new ConfigurationException(
          "No table is called '"
              + table
              + "'; the nearest is '"
              + Nearest.to(table, tables)
              + "'. Tables: "
              + String.join(", ", tables));
    }
    return Table.ofId(table);
  }
}
