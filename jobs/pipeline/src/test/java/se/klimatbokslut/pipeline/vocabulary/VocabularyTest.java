package se.klimatbokslut.pipeline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Language;

class VocabularyTest {
  @Test
  void swedenHas290MunicipalitiesAndDenmark98() {
    assertThat(Places.municipalitiesOfToday(new Country("SE")))
        .hasSize(290)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("SE-0331", "SE-2081")
        .doesNotContain("SE-1917");
    assertThat(Places.municipalitiesOfToday(new Country("DK")))
        .hasSize(98)
        .doesNotHaveDuplicates()
        .contains("DK-0420");
  }

  @Test
  void swedenHas21CountiesAndEveryMunicipalityLiesInOne() {
    Set<String> counties = Set.copyOf(column("areas", "area_id"));

    assertThat(counties).filteredOn(id -> id.matches("SE-[0-9]{2}")).hasSize(21);
    assertThat(lines("municipalities", "municipality_id", "SE-"))
        .extracting(line -> line.text("county_id"))
        .isSubsetOf(counties);
  }

  @Test
  void everyPlaceIsOfACountryThatIsListed() {
    Set<String> countries = Countries.all().stream().map(Country::code).collect(Collectors.toSet());

    assertThat(Places.names().keySet())
        .extracting(id -> id.substring(0, 2))
        .isSubsetOf(countries)
        .containsAll(countries);
  }

  @Test
  void everyCountyLiesOnceOnItsCountrysMapOfSquares() {
    for (Country country : Countries.all()) {
      assertThat(Countries.tileRowsOf(country).stream().flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(
              Places.countiesAndNations().stream()
                  .filter(id -> id.startsWith(country + "-"))
                  .toList());
    }
  }

  /** SWEREF 99 TM is UTM 33 and Denmark uses UTM 32; Christiansø has no municipality. */
  @Test
  void whatDiffersBetweenCountriesIsListed() {
    assertThat(Countries.utmZoneOf(new Country("SE"))).isEqualTo(33);
    assertThat(Countries.utmZoneOf(new Country("DK"))).isEqualTo(32);
    assertThat(Countries.placeOutsideOf(new Country("DK"))).contains("DK-0411");
    assertThat(Countries.placeOutsideOf(new Country("SE"))).isEmpty();
    assertThat(Countries.nameOf(new Country("NO"), Locale.ENGLISH)).isEqualTo("Norway");
    assertThatThrownBy(() -> Countries.languageOf(new Country("XX")))
        .hasMessageContaining("lacks the country XX");
  }

  @Test
  void everyPlaceHasACodeAsItsCountryGivesThemOut() {
    assertThat(Places.names().keySet()).map(Area::of).allMatch(VocabularyTest::fits);
    assertThat(column("areas", "level"))
        .isEqualTo(Vocabulary.lines("areas").stream().map(VocabularyTest::levelOfId).toList());

    assertThat(List.of("NO-0301", "NO-40", "GB-ABC", "GB"))
        .map(Area::of)
        .allMatch(VocabularyTest::fits);
    assertThat(List.of("SE-208", "NO-OSL", "GB-0301", "GB-20"))
        .map(Area::of)
        .noneMatch(VocabularyTest::fits);
  }

  /** Countries that do not speak it keep the order of their list. */
  @Test
  void placesOfCountriesThatSpeakALanguageComeFirst() {
    List<String> places = List.of("GB-ABC", "DK-0101", "SE-2081");

    assertThat(inOrder(places, "sv")).containsExactly("SE-2081", "DK-0101", "GB-ABC");
    assertThat(inOrder(places, "da")).containsExactly("DK-0101", "SE-2081", "GB-ABC");
    assertThat(inOrder(places, "en")).containsExactly("GB-ABC", "SE-2081", "DK-0101");
  }

  /** The last letters are Æ, Ø, Å in Norwegian and Å, Ä, Ö in Swedish. */
  @Test
  void namesAreInTheOrderOfTheirCountrysAlphabet() {
    List<String> names = List.of("Åmli", "Øksnes", "Ørland", "Ærø", "Alta");

    assertThat(names.stream().sorted(Countries.alphabetOf(new Country("NO"))))
        .containsExactly("Alta", "Ærø", "Øksnes", "Ørland", "Åmli");
    assertThat(
            Stream.of("Öckerö", "Ängelholm", "Åmål")
                .sorted(Countries.alphabetOf(new Country("SE"))))
        .containsExactly("Åmål", "Ängelholm", "Öckerö");
  }

  @Test
  void everyAliasIsOfAMunicipalityAndEveryMunicipalityHasItsNameAmongThem() {
    assertThat(column("municipality-aliases", "municipality_id"))
        .isSubsetOf(column("municipalities", "municipality_id"));
    for (Country country : Countries.all()) {
      assertThat(lines("municipality-aliases", "municipality_id", country + "-"))
          .extracting(line -> line.text("alias"))
          .containsAll(Places.namesOf(country, true));
    }
  }

  @Test
  void aNameMeansOneMunicipalityInACountry() {
    for (Country country : Countries.all()) {
      assertThat(lines("municipality-aliases", "country", country.code()))
          .extracting(line -> line.text("alias").toLowerCase(Locale.ROOT))
          .doesNotHaveDuplicates();
      assertThat(lines("municipality-aliases", "country", country.code()))
          .allMatch(line -> line.text("municipality_id").startsWith(country + "-"));
    }
  }

  @Test
  void everySectorLabelMeansASectorOrAll() {
    Set<String> sectors =
        Vocabulary.lines("sectors").stream()
            .map(line -> line.text("sector") + " / " + line.text("subsector"))
            .collect(Collectors.toSet());

    assertThat(Vocabulary.lines("sector-aliases"))
        .filteredOn(line -> !line.text("sector").equals("all"))
        .extracting(line -> line.text("sector") + " / " + line.text("subsector"))
        .isSubsetOf(sectors);
  }

  @Test
  void aPairOfLabelsMeansOneSector() {
    assertThat(Vocabulary.lines("sector-aliases"))
        .extracting(
            line ->
                List.of(line.text("publication"), line.text("main_label"), line.text("sub_label")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aPlaceHasOneName() {
    assertThat(Places.nameOf("SE-2081")).isEqualTo("Borlänge");
    assertThat(Places.nameOf("SE-20")).isEqualTo("Dalarnas län");
    assertThat(Places.nameOf("SE")).isEqualTo("Sverige");
    assertThat(Places.nameOf("DK")).isEqualTo("Danmark");
    assertThat(Places.namesOf(new Country("SE"), false))
        .hasSize(22)
        .contains("Sverige", "Skåne län");
    assertThatThrownBy(() -> Places.nameOf("SE-9999")).hasMessage("No place has the id SE-9999");
  }

  @Test
  void everySectorHasANameInSentences() {
    for (Vocabulary.Entry line : lines("sectors", "level", "sector")) {
      String sector = line.text("sector");
      for (Language language : Language.values()) {
        assertThat(Argument.sectors(List.of(sector)).in(language))
            .isNotBlank()
            .doesNotContain("-and-", "dk-");
      }
    }
    assertThat(Argument.sectors(List.of("heating")).in(Language.SV)).isEqualTo("egen uppvärmning");
  }

  @Test
  void whatIsNotInTheListsIsRefused() {
    assertThatThrownBy(() -> Vocabulary.lines("weather"))
        .hasMessage("No file /schemas/vocabularies/weather.csv");
    assertThatThrownBy(() -> Vocabulary.lines("areas").get(0).text("weather"))
        .hasMessage("The vocabulary has no column weather");
  }

  private static List<String> inOrder(List<String> places, String language) {
    return places.stream().sorted(Countries.nearFirst(Locale.forLanguageTag(language))).toList();
  }

  private static boolean fits(Area area) {
    return Countries.hasCodesLike(area);
  }

  private static String levelOfId(Vocabulary.Entry line) {
    return PlaceLevel.of(line.text("area_id")).id();
  }

  private static List<String> column(String list, String name) {
    return Vocabulary.lines(list).stream().map(line -> line.text(name)).toList();
  }

  private static List<Vocabulary.Entry> lines(String list, String column, String start) {
    return Vocabulary.lines(list).stream()
        .filter(line -> line.text(column).startsWith(start))
        .toList();
  }
}
