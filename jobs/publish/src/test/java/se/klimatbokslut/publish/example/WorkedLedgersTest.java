package se.klimatbokslut.publish.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.target.FrameYear;
import se.klimatbokslut.domain.verdict.Verdict;
import se.klimatbokslut.publish.example.PublishedAnswer.Question;

/** What two cities published of their ledgers. */
class WorkedLedgersTest {
  @Test
  void everyPublishedAnswerIsWhatTheLedgerComesTo() {
    assertThat(WorkedLedgers.all())
        .hasSize(2)
        .allSatisfy(
            ledger -> assertThat(ledger.answers()).isNotEmpty().allMatch(PublishedAnswer::agrees));
  }

  /** 107 931 t less 94 958 t; 12.02, 34.15, 30.05 and 62.28 %; 17 816 / 41 087 over six years. */
  @Test
  void manchesterIsUnderItsBudget() {
    WorkedLedger manchester = ledger("manchester-city-council");

    assertThat(manchester.account().left()).isEqualTo(Co2e.ofTonnes(12_973));
    assertThat(manchester.answers())
        .extracting(answer -> answer.question() + " " + answer.computed().orElseThrow())
        .containsExactly(
            "LEFT 12973",
            "LEFT_SHARE 12",
            "ALLOCATED 34.2",
            "USED 30",
            "ALLOCATED_IN_ALL 62",
            "YEARLY_FALL 13.0");
    assertThat(manchester.account().exceeded()).isEmpty();
    assertThat(manchester.progress().verdict()).isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void osloMissedEveryYear() {
    WorkedLedger oslo = ledger("oslo");

    assertThat(oslo.account().exceeded()).containsExactly(2020, 2021, 2022, 2023, 2024);
    assertThat(oslo.account().accounted()).hasSize(5);
    assertThat(oslo.progress().verdict()).isEqualTo(Verdict.OFF_TRACK);
  }

  /** 1 388 246 t x 0.75 and x 0.792. */
  @Test
  void osloIsMeasuredInTonnesOfItsBase() {
    FrameYear first = ledger("oslo").account().years().get(0);

    assertThat(first.frame().tonnes()).isEqualByComparingTo("1041184.5");
    assertThat(first.emitted().orElseThrow().tonnes()).isEqualByComparingTo("1099490.832");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void thePageTellsEveryLedgerInEveryLanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(LedgerReport.of(locale).sections())
        .extracting(section -> section.id())
        .containsExactly("manchester-city-council", "oslo");
    assertThat(LedgerReport.of(locale).sections().toString())
        .contains(Map.of("sv", "12\u202f973", "da", "12.973", "en", "12,973").get(language))
        .contains(language.equals("en") ? "34.2" : "34,2");
  }

  @Test
  void everyQuestionHasWords() {
    List<String> asked = Arrays.stream(Question.values()).map(Question::id).toList();
    assertThat(asked).allMatch(id -> Question.ofId(id).id().equals(id));
  }

  private static WorkedLedger ledger(String id) {
    return WorkedLedgers.all().stream()
        .filter(ledger -> ledger.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
