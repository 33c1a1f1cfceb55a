package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.runner.cli.TracedPage.Shown;

/** From the number on a page to the cell of the archived file, for many places and years. */
@Tag("slow")
class TracedPagesTest {
  private static final int FIGURES = 1000;
  private static final long SEED = 20_301_231;
  private static final List<String> PLACES =
      List.of(
          "SE-2081", "SE-1490", "SE-0180", "SE-0880", "SE-1480", "SE-1280", "SE-0380", "SE-0980",
          "SE-0114", "SE-2584", "SE-2482", "SE-14", "SE", "DK-0147", "DK-0420", "DK-0630",
          "DK-0665", "DK");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @TempDir static Path folder;

  private static final SampleNight NIGHT = SampleNight.published();
  private static final List<TracedPage> PAGES = new ArrayList<>();

  @BeforeAll
  static void writePages() throws IOException {
    assertThat(NIGHT.answer().exitCode()).as(NIGHT.answer().err()).isZero();
    for (String place : PLACES) {
      for (int year : yearsOf(place)) {
        Path page = Bokslut.write(release(), place, year, SWEDISH, folder);
        PAGES.add(TracedPage.of(page));
      }
    }
  }

  private static Release release() {
    return Release.current(NIGHT.home()).orElseThrow();
  }

  /** The last three years that a place has figures of. */
  private static List<Integer> yearsOf(String place) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release())) {
      return database.rows(
          "select distinct year from out_emissions where municipality_id = ? and emissions_t is not"
              + " null order by year desc limit 3",
          List.of(place),
          row -> row.year("year").orElseThrow());
    }
  }

  @Test
  void aThousandFiguresOfPagesLeadToCellsThatHoldThem() throws IOException {
    List<Shown> figures =
        new ArrayList<>(PAGES.stream().flatMap(page -> page.figures().stream()).toList());
    assertThat(figures).hasSizeGreaterThan(FIGURES);
    Collections.shuffle(figures, new Random(SEED));
    try (ReleaseDatabase database = ReleaseDatabase.open(release())) {
      TracedFigures traced = new TracedFigures(database, NIGHT.home().resolve("archive"));
      for (Shown shown : figures.subList(0, FIGURES)) {
        traced.check(shown);
      }
      assertThat(traced.tables())
          .contains(
              "out_emissions",
              "out_target_year",
              "out_budget_ledger",
              "out_prognosis",
              "out_peer_group");
      assertThat(traced.sums()).isGreaterThan(100);
      assertThat(traced.perPerson()).isGreaterThan(100);
    }
  }

  /** What pages of several places say alike is a rule or the release, and no figure of theirs. */
  @Test
  void noFigureStandsOnAPageWithoutItsTrace() {
    Map<String, Set<String>> placesOf = new HashMap<>();
    PAGES.forEach(
        page ->
            page.untraced()
                .forEach(
                    text ->
                        placesOf
                            .computeIfAbsent(text, any -> new HashSet<>())
                            .add(place(page.name()))));
    assertThat(placesOf.entrySet().stream().filter(text -> text.getValue().size() == 1)).isEmpty();
  }

  /** {@code bokslut-SE-2081} of {@code bokslut-SE-2081-2022-sv.html}. */
  private static String place(String page) {
    return page.substring(0, page.length() - "-2022-sv.html".length());
  }
}
