package se.klimatbokslut.domain.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Spaces that do not break are written as _ (in front of a unit) and ' (between thousands). */
class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "1328000.4, t, '1,328,000 t', 1`328`000_t, 1.328.000_t",
    "1000, t, '1,000 t', 1`000_t, 1.000_t",
    "999.9994, t, 999.999 t, '999,999_t', '999,999_t'",
    "-1234.6, t, '−1,235 t', −1`235_t, −1.235_t",
    "5.4450, t/person, 5.445 t/person, '5,445_t per person', '5,445_t pr. person'",
    "40.000, count, 40, 40, 40",
    "0.0000, t, 0 t, 0_t, 0_t",
    "100, %, 100 %, 100_%, 100_%",
    "22.7781, %, 22.8 %, '22,8_%', '22,8_%'",
    "0.04, percentage points, 0.04 percentage points, '0,04_procentenheter', '0,04_procentpoint'",
    "1, percentage points, 1 percentage point, 1_procentenhet, 1_procentpoint",
    "3, MW, 3 MW, 3_MW, 3_MW"
  })
  void amountsAreWrittenAsTheLanguageWritesThem(
      BigDecimal value, String unit, String english, String swedish, String danish) {
    assertThat(plain(Language.EN.amount(value, unit))).isEqualTo(english);
    assertThat(plain(Language.SV.amount(value, unit))).isEqualTo(swedish);
    assertThat(plain(Language.DA.amount(value, unit))).isEqualTo(danish);
  }

  @ParameterizedTest
  @CsvSource({"7.41, 7.4 %, '7,4_%'", "-2.25, −2.3 %, '−2,3_%'", "100, 100.0 %, '100,0_%'"})
  void ratesHaveOneDecimal(double pct, String english, String swedish) {
    assertThat(plain(Language.EN.rate(pct))).isEqualTo(english);
    assertThat(plain(Language.SV.rate(pct))).isEqualTo(swedish);
    assertThat(plain(Language.DA.rate(pct))).isEqualTo(swedish);
  }

  @Test
  void yearsInARowAreARange() {
    var years = new TreeSet<>(List.of(1990, 2015, 2016, 2017));
    assertThat(Language.EN.years(years)).isEqualTo("1990, 2015-2017");
    assertThat(Language.SV.years(years)).isEqualTo("1990, 2015–2017");
  }

  @Test
  void argumentsAreNotReadAsPlaces() {
    Clause clause = Clause.of(Phrase.FACILITY_MISSING, Argument.name("{0} $1"));
    assertThat(clause.in(Language.SV)).isEqualTo("anläggningen {0} $1 saknar uppgifter");
  }

  @Test
  void clausesFollowEachOtherInOneSentence() {
    Clause one = Clause.of(Phrase.NO_SECTOR_IN_SCOPE);
    Clause other = Clause.of(Phrase.CHECK_SCOPE);
    assertThat(Clause.joined(List.of(one, other))).isEqualTo(one.and(other));
    assertThat(one.and(other))
        .hasToString("no sector inside the scope has figures; check the scope rule");
  }

  @ParameterizedTest
  @EnumSource
  void idIsWhatUsersType(Language language) {
    assertThat(Language.ofId(language.id())).isSameAs(language);
  }

  @Test
  void unknownLanguageIsRefused() {
    assertThatThrownBy(() -> Language.ofId("fi")).hasMessageContaining("'fi'");
  }

  @Test
  void sectorWithoutANameIsItsCode() {
    assertThat(Language.SV.sector("industry")).isEqualTo("industri");
    assertThat(Language.SV.sector("space-travel")).isEqualTo("space-travel");
  }

  private static String plain(String text) {
    assertThat(Arrays.asList(text.split(""))).doesNotContain("`", "_");
    return text.replace('\u202f', '`').replace('\u00a0', '_');
  }
}
