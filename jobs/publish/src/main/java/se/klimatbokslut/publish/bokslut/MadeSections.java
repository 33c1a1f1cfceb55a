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

  private final Release release;
  private final SectionWording made;
  private final SectionWording method;

  MadeSections(Wording wording, Release release) {
    this.release = release;
    this.made = new SectionWording("made", wording);
    this.method = new SectionWording("method", wording);
  }

  Section method() {
    Stream<Block> notes = NOTES.stream().map(note -> Paragraph.of(method.text(note)));
    return new Section("method", method.text("heading"), notes.toList());
  }

  /** {@code Underlag känt till och med 2026-06-30}. */
  String asOf() {
    return made.text("asOf") + " " + known(release.manifest().asOfDate());
  }

  /**
   * @param command that makes the report again, but the day
   * @param traced address of one of the report's figures
   */
  Section made(String command, String traced) {
    ReleaseManifest manifest = release.manifest();
    String day = manifest.asOfDate().isEmpty() ? "" : " --as-of " + manifest.asOfDate();
    return new Section(
        "made",
        made.text("heading"),
        List.of(
            Paragraph.of(made.text("note")),
            Paragraph.of(made.text("trace")),
            new Command("klimatbokslut trace '%s' --verify".formatted(traced)),
            Paragraph.of(made.text("again")),
            new Command("klimatbokslut " + command + day),
            new Facts(
                List.of(
                    new Fact(made.text("release"), release.id(), ""),
                    new Fact(made.text("asOf"), known(manifest.asOfDate()), ""),
                    new Fact(made.text("version"), known(manifest.codeVersion()), "")))));
  }

  private String known(String value) {
    return value.isEmpty() ? made.text("unknown") : value;
  }
}
