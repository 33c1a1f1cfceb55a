package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.publish.report.Report;

class ReportPackTest {
  /** Zips tell the time in steps of two seconds. */
  private static final long LONGER_THAN_A_STEP = 2100;

  @TempDir Path folder;

  @Test
  void aPackIsEveryFormatAndEveryFigure() {
    List<Path> files = new ReportPack().write(ReportFixture.swedish(), folder.resolve("pack"));

    assertThat(files.stream().map(file -> folder.resolve("pack").relativize(file).toString()))
        .containsExactly(
            "bokslut-SE-2081-2022-sv.html",
            "bokslut-SE-2081-2022-sv.pdf",
            "bokslut-SE-2081-2022-sv.docx",
            "bokslut-SE-2081-2022-sv.xlsx",
            "figures/bokslut-SE-2081-2022-sv-budget.svg",
            "figures/bokslut-SE-2081-2022-sv-budget.png",
            "figures/bokslut-SE-2081-2022-sv-sectors.svg",
            "figures/bokslut-SE-2081-2022-sv-sectors.png",
            "figures/bokslut-SE-2081-2022-sv-change.svg",
            "figures/bokslut-SE-2081-2022-sv-change.png");
    assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @Test
  void theSameReportGivesTheSameBytesAtAnyTime() throws Exception {
    Report report = ReportFixture.in("en");
    List<Path> first = new ReportPack().write(report, folder.resolve("first"));
    Thread.sleep(LONGER_THAN_A_STEP);
    List<Path> second = new ReportPack().write(report, folder.resolve("second"));

    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
    }
  }

  @Test
  void figuresAreFilesThatOtherProgramsRead() throws IOException {
    List<Path> files = new ReportPack().write(ReportFixture.in("da"), folder);
    List<String> drawings = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".svg")) {
        drawings.add(Files.readString(file));
      } else if (file.toString().endsWith(".png")) {
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1520);
      }
    }

    assertThat(ReportTexts.bare(String.join("", drawings)))
        .contains(ReportTexts.labels(ReportFixture.in("da")));
  }

  @Test
  void markupInNamesIsShownAndNotObeyed() throws IOException {
    Path page = new ReportPack().write(ReportFixture.swedish(), folder).get(0);

    assertThat(Files.readString(page)).doesNotContain("<script>");
  }
}
