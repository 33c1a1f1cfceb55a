package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.ingest.RawBoundary;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Position;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Ring;
import se.klimatbokslut.pipeline.table.Table;

class BoundaryEditionTest {
  private static final Edition EDITION =
      Publications.edition("boundaries-se", "edition-1", "map.geojson", Optional.empty());
  private static final Ring OUTER = ring("15 60, 16 60, 16 61, 15 60");
  private static final Ring HOLE = ring("15.5 60.1, 15.6 60.1, 15.6 60.2, 15.5 60.1");

  @Test
  void anAreaIsTextThatOtherProgramsRead() {
    Harmonised edition =
        of(
            boundaries(
                "2081",
                List.of(List.of(OUTER, HOLE), List.of(ring("17 60, 18 60, 18 61, 17 60")))));

    assertThat(edition.findings()).isEmpty();
    assertThat(shown(edition))
        .containsExactly(
            "SE-2081 | MULTIPOLYGON (((15 60, 16 60, 16 61, 15 60), (15.5 60.1, 15.6 60.1, 15.6"
                + " 60.2, 15.5 60.1)), ((17 60, 18 60, 18 61, 17 60)))");
  }

  /** 0.00001 degrees are about a metre; corners that fall together are one. */
  @Test
  void cornersAreRoundedToAMetre() {
    Ring fine = ring("15.1234549 60, 16 60, 16.0000049 60.0000049, 16 61, 15.1234549 60");

    assertThat(shown(of(boundary("2081", List.of(fine)))))
        .containsExactly("SE-2081 | MULTIPOLYGON (((15.12345 60, 16 60, 16 61, 15.12345 60)))");
  }

  @Test
  void aPartSmallerThanAMetreIsLeftOutAndAnAreaOfSuchIsAnError() {
    Ring speck = ring("15 60, 15.000001 60, 15.000001 60.000001, 15 60");

    assertThat(shown(of(boundaries("2081", List.of(List.of(OUTER), List.of(speck))))))
        .containsExactly("SE-2081 | MULTIPOLYGON (((15 60, 16 60, 16 61, 15 60)))");
    assertThat(messages(of(boundary("2081", List.of(speck))).findings()))
        .singleElement()
        .asString()
        .contains("an area of less than a metre", "SE-2081");
  }

  @Test
  void anUnknownCodeAndASecondAreaAreErrors() {
    Harmonised edition =
        of(
            boundary("2081", List.of(OUTER)),
            boundary("9999", List.of(OUTER)),
            boundary("2081", List.of(OUTER)));

    assertThat(edition.findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    assertThat(messages(edition.findings()))
        .anyMatch(message -> message.contains("SE-9999"))
        .anyMatch(message -> message.contains("a second row for SE-2081"));
  }

  private static Harmonised of(RawBoundary... boundaries) {
    return Harmonised.of(List.of(boundaries), EDITION);
  }

  private static List<String> shown(Harmonised edition) {
    return Rows.shown(
        Table.CORE_BOUNDARY,
        edition.tables().getOrDefault(Table.CORE_BOUNDARY, List.of()),
        "municipality_id",
        "boundary");
  }

  private static RawBoundary boundary(String code, List<Ring> polygon) {
    return boundaries(code, List.of(polygon));
  }

  private static RawBoundary boundaries(String code, List<List<Ring>> polygons) {
    return new RawBoundary(code, polygons, 2024, "", 1, "/features/0/geometry");
  }

  private static Ring ring(String corners) {
    return new Ring(
        Arrays.stream(corners.split(", ", -1)).map(BoundaryEditionTest::position).toList());
  }

  private static Position position(String corner) {
    String[] degrees = corner.split(" ", -1);
    return new Position(new BigDecimal(degrees[0]), new BigDecimal(degrees[1]));
  }
}
