package se.klimatbokslut.publish.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report in one language. Every format shows these texts and these figures and adds none.
 *
 * @param name of its files, without ending: {@code bokslut-SE-2081-2022-sv}
 * @param kind what sort of report it is, above the title
 * @param subtitle whose it is and as known when
 * @param warning a banner over everything, such as that the figures are samples; may be empty
 * @param made when the release was made, ISO 8601; goes into the properties of files
 */
public record Report(
    String name,
    Locale language,
    String kind,
    String title,
    String subtitle,
    String warning,
    String made,
    List<Section> sections) {

  /** {@code Borlänge, Klimatbokslut 2022}. */
  public String fullTitle() {
    return title + ", " + kind;
  }

  /** All tables in the order of the report. */
  public List<ReportTable> tables() {
    return blocks(ReportTable.class);
  }

  /** All figures in the order of the report. */
  public List<Figure> figures() {
    return blocks(Figure.class);
  }

  private <T> List<T> blocks(Class<T> kind) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> kind.isInstance(block) ? Stream.of(kind.cast(block)) : Stream.empty())
        .toList();
  }
}
