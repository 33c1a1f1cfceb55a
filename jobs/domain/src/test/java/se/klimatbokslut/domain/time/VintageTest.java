package se.klimatbokslut.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.time.Vintage.EditionYear;
import se.klimatbokslut.domain.time.Vintage.Held;
import se.klimatbokslut.domain.time.Vintage.Issue;

class VintageTest {
  private static final Held OLD = held("a", "2024-04-18", "08:00", 2015, 2019, 2022);
  private static final Held NEW = held("b", "2026-06-01", "08:00", 2015, 2022, 2023);

  @Test
  void theNewestEditionSpeaksForItsYearsAndTheOlderForThoseItDropped() {
    assertThat(shown(List.of(OLD, NEW)))
        .containsExactly(
            "2015 b 1 definitive",
            "2015 a 2 older-edition",
            "2019 a 1 older-edition",
            "2022 b 1 definitive",
            "2022 a 2 older-edition",
            "2023 b 1 definitive");
  }

  /** Of Oslo the newer edition, of Skien the older: neither takes the other's place. */
  @Test
  void anEditionOfSomePlacesSpeaksForThemAlone() {
    Held telemark = partial("telemark", "2025-01-24", Map.of("NO-4003", Set.of(2022, 2023)));
    Held oslo = partial("oslo", "2026-02-02", Map.of("NO-0301", Set.of(2023)));
    Held next =
        partial("next", "2026-02-03", Map.of("NO-4003", Set.of(2023), "NO-4005", Set.of(2023)));

    assertThat(Vintage.of(List.of(telemark, oslo, next)))
        .extracting(
            year ->
                String.join(
                    " ",
                    year.part(),
                    "" + year.year(),
                    year.editionId(),
                    "" + year.age(),
                    year.status().id()))
        .containsExactly(
            "NO-0301 2023 oslo 1 definitive",
            "NO-4003 2022 telemark 1 older-edition",
            "NO-4003 2023 next 1 definitive",
            "NO-4003 2023 telemark 2 older-edition",
            "NO-4005 2023 next 1 definitive");
  }

  private static Held partial(String id, String date, Map<String, Set<Integer>> years) {
    return new Held(id, "ghg", "ghg", LocalDate.parse(date), Instant.EPOCH, years);
  }

  @Test
  void ofTwoEditionsOfOneDayTheOneTakenInLaterSpeaks() {
    Held first = held("z", "2024-04-18", "08:00", 2020);
    Held second = held("a", "2024-04-18", "09:00", 2020);

    assertThat(shown(List.of(second, first)))
        .containsExactly("2020 a 1 definitive", "2020 z 2 older-edition");
  }

  @Test
  void issuesOfOneDateAreNumberedInTheOrderTheyWereSeen() {
    Held first = held("z", "2024-04-18", "08:00", 2020);
    Held second = held("a", "2024-04-18", "09:00", 2020);

    assertThat(Vintage.issues(List.of(NEW, second, first)))
        .extracting(issue -> issue.held().editionId() + " " + issue.number())
        .containsExactly("z 1", "a 2", "b 1");
  }

  @Test
  void filesOfDifferentYearsOrListsDoNotReplaceEachOther() {
    Held years = held("z", "2024-04-18", "08:00", 2020);
    Held otherYears = held("a", "2024-04-18", "09:00", 2021);
    Held otherList = ofSeries("plants.csv", "b", "2024-04-18", "10:00", 2020);

    assertThat(Vintage.issues(List.of(years, otherYears, otherList)))
        .allSatisfy(issue -> assertThat(issue.number()).isEqualTo(1))
        .allSatisfy(issue -> assertThat(issue.orderKnown()).isTrue())
        .allSatisfy(issue -> assertThat(issue.knownFrom()).isEqualTo("2024-04-18"));
  }

  /** The first issue was in the world on its date, whenever the file reached the store. */
  @Test
  void laterIssueIsKnownFromTheDayItWasSeen() {
    Held first = held("z", "2024-04-18", "08:00", 2020);
    Held second = held("a", "2024-04-18", "09:00", 2020);

    assertThat(Vintage.issues(List.of(first, second)))
        .extracting(Issue::knownFrom)
        .containsExactly(LocalDate.of(2024, 4, 18), LocalDate.of(2026, 11, 1));
  }

  @Test
  void orderOfIssuesSeenOnOneDayIsNotKnown() {
    Held first = held("z", "2024-04-18", "08:00", 2020);
    Held second = held("a", "2024-04-18", "09:00", 2020);

    assertThat(Vintage.issues(List.of(first, second, NEW)))
        .extracting(Issue::orderKnown)
        .containsExactly(false, false, true);
  }

  @Test
  void publicationsSpeakForThemselves() {
    Held population =
        new Held(
            "p",
            "scb-population",
            "scb-population",
            LocalDate.of(2026, 1, 1),
            Instant.EPOCH,
            Set.of(2022));

    assertThat(shown(List.of(OLD, population)))
        .contains("2022 a 1 definitive", "2022 p 1 definitive");
  }

  @Test
  void theOrderInWhichEditionsAreListedDoesNotMatter() {
    assertThat(Vintage.of(List.of(NEW, OLD))).isEqualTo(Vintage.of(List.of(OLD, NEW)));
  }

  private static List<String> shown(List<Held> editions) {
    return Vintage.of(editions).stream().map(VintageTest::shown).toList();
  }

  private static String shown(EditionYear year) {
    return "%d %s %d %s".formatted(year.year(), year.editionId(), year.age(), year.status().id());
  }

  private static Held held(String id, String date, String time, Integer... years) {
    return ofSeries("smhi-co2", id, date, time, years);
  }

  private static Held ofSeries(
      String series, String id, String date, String time, Integer... years) {
    return new Held(
        id,
        "smhi-co2",
        series,
        LocalDate.parse(date),
        Instant.parse("2026-11-01T" + time + ":00Z"),
        Arrays.stream(years).collect(Collectors.toSet()));
  }
}
