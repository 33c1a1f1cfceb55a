package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.pipeline.layout.Layout;
import se.klimatbokslut.pipeline.layout.Layouts;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** What is true of every edition of a publication. */
public final class Publications {
  private Publications() {}

  /** Ids of the publications that can be taken in. */
  public static List<String> ids() {
    return Vocabulary.lines("publications").stream().map(line -> line.text("publication")).toList();
  }

  /**
   * A publication's file on its way to an edition.
   *
   * @param gas that the file itself names, when it does
   * @throws IllegalArgumentException when no publication has the id
   */
  public static Edition edition(
      String publication, String editionId, String fileName, Optional<Gas> gas) {
    return edition(publication, editionId, fileName, gas, Optional.empty());
  }

  /** The same of a file that is new, with its date: what it says of years ahead is checked. */
  public static Edition edition(
      String publication, String editionId, String fileName, Optional<Gas> gas, LocalDate date) {
    return edition(publication, editionId, fileName, gas, Optional.of(date));
  }

  private static Edition edition(
      String publication,
      String editionId,
      String fileName,
      Optional<Gas> gas,
      Optional<LocalDate> date) {
    Vocabulary.Entry line = line(publication);
    return new Edition(
        editionId,
        publication,
        fileName,
        new Country(line.text("country")),
        gas.orElseGet(() -> orElse(line.text("gas"), Gas::valueOf, Gas.GHG)),
        orElse(line.text("perspective"), Perspective::ofId, Perspective.TERRITORIAL),
        line.text("label_family"),
        date);
  }

  public static String licence(String publication) {
    return line(publication).text("licence");
  }

  /**
   * True when several files of one date do not replace each other: each municipality has its own.
   */
  public static boolean isOfLists(String publication) {
    return line(publication).text("delivered_as").equals("lists");
  }

  /** True when an edition holds some places of the country, and others are in other editions. */
  public static boolean comesInParts(String publication) {
    return Layouts.of(publication).stream().anyMatch(Layout::isPartial);
  }

  /** True when several rows of a file make a figure. */
  static boolean addsUp(String publication) {
    return Layouts.of(publication).stream().anyMatch(Layout::addsUp);
  }

  /** By how many tonnes its printed totals may differ from their parts, where that is declared. */
  static Optional<BigDecimal> tolerance(String publication) {
    return Layouts.of(publication).stream()
        .flatMap(layout -> Optional.ofNullable(layout.sums()).stream())
        .map(Layout.Sums::toleranceT)
        .max(BigDecimal::compareTo);
  }

  /** What its figures are rounded to before they are printed; empty when they are not. */
  static Optional<BigDecimal> roundedTo(String publication) {
    return Optional.of(line(publication).text("rounded_to_t"))
        .filter(text -> !text.isEmpty())
        .map(BigDecimal::new);
  }

  public static String publisher(String publication) {
    return line(publication).text("publisher");
  }

  private static <T> T orElse(String text, Function<String, T> parse, T otherwise) {
    return text.isEmpty() ? otherwise : parse.apply(text);
  }

  private static Vocabulary.Entry line(String publication) {
    return Vocabulary.lines("publications").stream()
        .filter(line -> line.text("publication").equals(publication))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No publication is called '" + publication + "'"));
  }
}
