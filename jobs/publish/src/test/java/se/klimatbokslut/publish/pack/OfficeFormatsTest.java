package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;

/** What an office program makes of the files, where the machine has one. */
@Tag("slow")
class OfficeFormatsTest {
  private static final Report REPORT = ReportFixture.swedish();
  private static final long MINUTES = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".docx", ".xlsx"})
  void everyCellIsShown(String ending) throws Exception {
    assumeThat(installed())
        .as("no soffice on this machine; scripts/install-test-tools installs it")
        .isTrue();
    new ReportPack().write(REPORT, folder);

    String shown = ReportTexts.bare(shown(folder.resolve(REPORT.name() + ending)));

    for (ReportTable table : REPORT.tables()) {
      assertThat(shown).as(table.id()).contains(ReportTexts.bare(table.caption()));
    }
    assertThat(shown)
        .contains("örnsköldsvik", "samhällsbyggnadsnämnden", "borlänge")
        .doesNotContain("#name?");
  }

  private String shown(Path file) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("shown").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    Path pdf = folder.resolve("shown").resolve(REPORT.name() + ".pdf");
    assertThat(pdf).as(Files.readString(folder.resolve("office.log"))).exists();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static boolean installed() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }
}
