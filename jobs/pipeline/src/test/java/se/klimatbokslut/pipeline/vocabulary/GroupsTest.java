package se.klimatbokslut.pipeline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsTest {
  @Test
  void programmesHaveTheMembersThatTheirDocumentsCount() {
    assertThat(members("viable-cities")).hasSize(23).contains("SE-2081");
    assertThat(members("dk2020-alliance")).hasSize(16).contains("DK-0420");
  }

  @Test
  void everyMunicipalityOfTodayIsInOneCountyOrRegion() {
    long inCounties =
        Groups.all().values().stream()
            .filter(group -> group.kind() == Groups.Kind.COUNTY)
            .mapToLong(group -> group.members().size())
            .sum();

    assertThat(inCounties).isEqualTo(290 + 98 + 357);
    assertThat(List.of("DK-81", "DK-82", "DK-83", "DK-84", "DK-85"))
        .extracting(id -> members(id).size())
        .containsExactly(11, 19, 22, 29, 17);
    assertThat(members("DK-83")).contains("DK-0420");
    assertThat(members("SE")).hasSize(290);
    assertThat(members("DK")).hasSize(98);
  }

  @Test
  void everyProgrammeHasATitleAndEveryMemberIsAMunicipality() {
    assertThat(Vocabulary.lines("programme-members"))
        .allSatisfy(
            line -> {
              assertThat(Places.names()).containsKey(line.text("municipality_id"));
              assertThat(Vocabulary.lines("programmes"))
                  .anySatisfy(
                      known ->
                          assertThat(known.text("programme")).isEqualTo(line.text("programme")));
            });
  }

  private static Set<String> members(String id) {
    return Objects.requireNonNull(Groups.all().get(id)).members();
  }
}
