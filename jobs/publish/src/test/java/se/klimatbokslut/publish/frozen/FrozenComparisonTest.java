package se.klimatbokslut.publish.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrozenComparisonTest {
  private static final String FIRST = "smhi-co2-2024-04-18-aaaaaaaa";
  private static final String AGAIN = "smhi-co2-2024-04-18-bbbbbbbb";
  private static final String NEXT = "smhi-co2-2025-06-17-cccccccc";
  private static final String POPULATION = "scb-population-2025-02-22-dddddddd";
  private static final String EMITTED =
      "municipality_id=SE-2081,year=2022,gas=CO2,perspective=territorial,sector=all";
  private static final Circumstances THEN = circumstances(FIRST);

  @Test
  void equalFiguresAreNoChange() {
    assertThat(changes(emitted("100", NEXT), circumstances(FIRST, NEXT))).isEmpty();
  }

  @Test
  void aLaterEditionRestates() {
    assertThat(changes(emitted("101", NEXT), circumstances(FIRST, NEXT)))
        .containsExactly("100 -> 101 restated");
  }

  @Test
  void anotherFileOfTheSameDateIsIssuedAgain() {
    assertThat(changes(emitted("101", AGAIN), circumstances(FIRST, AGAIN)))
        .containsExactly("100 -> 101 re-issued");
  }

  /** Tonnes per person follow from an edition of the population. */
  @Test
  void anEditionOfAnotherPublicationRestatesToo() {
    assertThat(changes(emitted("101", FIRST), circumstances(FIRST, POPULATION)))
        .containsExactly("100 -> 101 restated");
  }

  @Test
  void aCorrectionIsTheCauseWhateverElseIsNew() {
    Circumstances now = new Circumstances(Set.of(FIRST), Set.of("waste"), Set.of("target"), "1.0");

    assertThat(changes(emitted("90", FIRST), now)).containsExactly("100 -> 90 correction");
  }

  @Test
  void aFigureOfATargetThatIsStatedDifferentlyChangesForThat() {
    FrozenFigure path = ledger("path_t", "80");
    Circumstances now = new Circumstances(Set.of(FIRST), Set.of(), Set.of("other"), "1.0");

    assertThat(
            shown(
                FrozenComparison.changes(
                    List.of(path), THEN, List.of(ledger("path_t", "75")), now)))
        .containsExactly("80 -> 75 target");
  }

  @Test
  void withTheSameInputsItIsTheProgram() {
    Circumstances now = new Circumstances(Set.of(FIRST), Set.of(), Set.of("target"), "1.1");

    assertThat(changes(emitted("101", FIRST), now)).containsExactly("100 -> 101 method");
  }

  @Test
  void aFigureThatIsGoneIsAChange() {
    assertThat(shown(FrozenComparison.changes(frozen(), THEN, List.of(), circumstances(NEXT))))
        .containsExactly("100 -> null restated");
  }

  /** The verdict on 2022 stays what it was; that on 2023 is another one. */
  @Test
  void anAssessmentThatMovedOnIsNoChange() {
    FrozenFigure verdict =
        new FrozenFigure(
            "out_target", "target_id=a,value_year=2022", "verdict", "off-track", "", FIRST);

    assertThat(FrozenComparison.changes(List.of(verdict), THEN, List.of(), circumstances(NEXT)))
        .isEmpty();
  }

  @Test
  void aNoticeSaysWhatStaysWhatChangedAndWhyInEveryLanguage() {
    CorrectionNotice notice =
        new CorrectionNotice(
            "SE-2081-2022",
            "SE-2081",
            2022,
            "r1",
            "r2",
            FrozenComparison.changes(
                frozen(), THEN, List.of(emitted("101", AGAIN)), circumstances(FIRST, AGAIN)));

    assertThat(notice.text(Locale.ENGLISH))
        .contains("accounts of Borlänge (SE-2081) for 2022, frozen as SE-2081-2022")
        .contains("published from release r1. Release r2")
        .contains("- 1 figures, issued again")
        .contains(EMITTED + " emissions_t: 100 t as frozen, 101 t now");
    assertThat(notice.text(Locale.forLanguageTag("sv")))
        .contains("100 t när det frystes, 101 t nu");
    assertThat(notice.text(Locale.forLanguageTag("da")))
        .contains("100 t ved fastfrysningen, 101 t nu");
  }

  private static List<String> changes(FrozenFigure later, Circumstances now) {
    return shown(FrozenComparison.changes(frozen(), THEN, List.of(later), now));
  }

  private static List<String> shown(List<FigureChange> changes) {
    return changes.stream()
        .map(c -> c.frozen().value() + " -> " + c.now() + " " + c.cause().id())
        .toList();
  }

  private static List<FrozenFigure> frozen() {
    return List.of(emitted("100", FIRST));
  }

  private static FrozenFigure emitted(String tonnes, String edition) {
    return new FrozenFigure("out_emissions", EMITTED, "emissions_t", tonnes, "t", edition);
  }

  private static FrozenFigure ledger(String column, String tonnes) {
    return new FrozenFigure(
        "out_budget_ledger", "target_id=a,year=2022", column, tonnes, "t", FIRST);
  }

  private static Circumstances circumstances(String... editions) {
    return new Circumstances(Set.of(editions), Set.of(), Set.of("target"), "1.0");
  }
}
