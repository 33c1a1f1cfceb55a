package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Command;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Section;

/** How figures are meant, how the report was made, and how to make it again. */
final class MadeSections {
  private static final List<String> NOTES =
      List.of("budget", "verdict", "margin", "prognosis", "restated", "carried", "consumption");

  private final SectionWording made;
  private final SectionWording method;

  MadeSections(Wording wording) {
    this.made = new SectionWording("made", wording);
    this.method = new SectionWording("method", wording);
  }

  Section method() {
    Stream<Block> notes = NOTES.stream().map(note -> Paragraph.of(method.text(note)));
    return new Section("method", method.text("heading"), notes.toList());
  }

  /**
   * @param traced address of one of the report's figures
   */
  Section made(Release release, String municipalityId, int year, String language, String traced) {
    ReleaseManifest manifest = release.manifest();
    return new Section(
        "made",
        made.text("heading"),
        List.of(
            Paragraph.of(made.text("note")),
            Paragraph.of(made.text("trace")),
            new Command("klimatbokslut trace '%s' --verify".formatted(traced)),
            Paragraph.of(made.text("again")),
            new Command(
                "klimatbokslut bokslut --municipality %s --year %d --language %s%s"
                    .formatted(municipalityId, year, language, asOf(manifest.asOfDate()))),
            new Facts(
                List.of(
                    new Fact(made.text("release"), release.id(), ""),
                    new Fact(made.text("asOf"), known(manifest.asOfDate()), ""),
                    new Fact(made.text("version"), known(manifest.codeVersion()), "")))));
  }

  private static String asOf(String date) {
    return date.isEmpty() ? "" : " --as-of " + date;
  }

  private String known(String value) {
    return value.isEmpty() ? made.text("unknown") : value;
  }
}
