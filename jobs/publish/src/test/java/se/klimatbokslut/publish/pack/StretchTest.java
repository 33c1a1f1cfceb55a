package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.pack.Stretch.Keep;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Subheading;

/** What stays together on paper. */
class StretchTest {
  private static final Block INTRO = Paragraph.of("Inledning");
  private static final Block HEADING = new Subheading("År för år");
  private static final ReportTable LOW = table("low");
  private static final ReportTable HIGH = table("high");
  private static final ReportTable WIDE = table("wide");
  private static final Map<String, TablePlace> PLACES =
      Map.of(
          "low", new TablePlace(false, 9, List.of(), 20, 100),
          "high", new TablePlace(false, 9, List.of(), 20, 700),
          "wide", new TablePlace(true, 9, List.of(), 20, 100));

  @Test
  void whatLeadsToATableStaysWithIt() {
    Section section = new Section("a", "Rubrik", List.of(INTRO, HEADING, LOW, INTRO, HIGH));

    assertThat(stretches(section))
        .containsExactly(
            new Stretch("Rubrik", List.of(INTRO, HEADING, LOW), Keep.WHOLE),
            new Stretch("", List.of(INTRO, HIGH), Keep.ROWS));
  }

  @Test
  void aHeadingTurnsWithItsTableAndWhatFollowsStandsUprightAgain() {
    Section section = new Section("a", "Rubrik", List.of(WIDE, INTRO));

    assertThat(stretches(section))
        .containsExactly(
            new Stretch("Rubrik", List.of(WIDE), Keep.LYING),
            new Stretch("", List.of(INTRO), Keep.NOTHING));
  }

  @Test
  void cardsHoldTheHeadingWithTheFirstOfThemAndFactsStayWhole() {
    Cards cards = new Cards(List.of());
    Facts facts = new Facts(List.of());

    assertThat(stretches(new Section("a", "Rubrik", List.of(cards, facts))))
        .extracting(Stretch::keep)
        .containsExactly(Keep.CARD, Keep.WHOLE);
  }

  @Test
  void aLongListOfSentencesDoesNotWaitForATable() {
    Sentences sentences = new Sentences(List.of());
    Section section = new Section("a", "Rubrik", List.of(sentences, LOW));

    assertThat(stretches(section))
        .containsExactly(
            new Stretch("Rubrik", List.of(sentences), Keep.NOTHING),
            new Stretch("", List.of(LOW), Keep.WHOLE));
  }

  @Test
  void aSectionWithoutBlocksStillHasItsHeading() {
    assertThat(stretches(new Section("a", "Rubrik", List.of())))
        .containsExactly(new Stretch("Rubrik", List.of(), Keep.NOTHING));
  }

  private static List<Stretch> stretches(Section section) {
    return Stretch.of(section, table -> PLACES.getOrDefault(table.id(), PLACES.get("low")));
  }

  private static ReportTable table(String id) {
    return new ReportTable(id, "", "", List.of(), List.of(), "");
  }
}
