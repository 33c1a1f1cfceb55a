package se.klimatbokslut.runner.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.report.Report;

/** Which report of a municipality, in which language, and where to. */
final class ReportOptions {
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private YearOption year = new YearOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write into. Default: one named after the report, in this one.")
  private @Nullable Path out;

  String municipalityId() {
    return municipality.id();
  }

  Locale language() {
    return language.of(municipality.id());
  }

  int year() {
    return year.year();
  }

  /** The folder that was asked for, else one of that name. */
  Path folder(String name) {
    return out == null ? Path.of(name) : out;
  }

  /** Writes every format and says where. */
  void write(Report report) {
    new ReportPack().write(report, folder(report.name())).forEach(System.out::println);
  }
}
