package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

class FeeListsTest {
  private static final String TRIPS = "municipality_id;trip_id;unit;date;mode;kg\n";
  private static final String GRANTS =
      "municipality_id;application_id;applicant;date;sek_applied;sek_granted;decided_date;status;purpose\n";

  @TempDir Path folder;

  @Test
  void tripsAreReadWithDecimalComma() throws IOException {
    ParsedFile parsed = read(TRIPS + "SE-1490;T1;Skolan;2024-05-04;Car;40,25\n");

    assertThat(parsed.publication()).contains("climate-fee-trips");
    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.rows())
        .containsExactly(
            new RawFeeTrip(
                "SE-1490",
                "T1",
                "Skolan",
                LocalDate.parse("2024-05-04"),
                "car",
                new BigDecimal("40.25"),
                "",
                2,
                "F"));
  }

  @Test
  void tripsAreReadWithCommaPointAndByteOrderMark() throws IOException {
    ParsedFile parsed =
        read("\uFEFFkg,mode,date,unit,trip_id,municipality_id\n40.25,car,2024-05-04,Å,1,SE-1490\n");

    assertThat(parsed.publication()).contains("climate-fee-trips");
    assertThat((RawFeeTrip) parsed.rows().get(0))
        .returns(new BigDecimal("40.25"), RawFeeTrip::kilograms)
        .returns("Å", RawFeeTrip::unit);
  }

  @Test
  void usesAreWholeOre() throws IOException {
    String heading = "municipality_id;unit;date;sek;purpose\n";

    assertThat(read(heading + "SE-1490;Skolan;2024-05-04;1 200,50;Cyklar\n").rows())
        .singleElement()
        .returns(new BigDecimal("1200.50"), row -> ((RawFeeUse) row).kronor());
    assertThat(messages(read(heading + "SE-1490;Skolan;2024-05-04;12,505;Cyklar\n")))
        .contains("row 2, column D", "found 12,505", "at most two decimals");
  }

  @Test
  void anApplicationThatIsNotGrantedNeedsNoDecision() throws IOException {
    ParsedFile parsed =
        read(
            GRANTS
                + "SE-1490;A1;Skolan;2024-03-01;400;400;2024-05-20;granted;Stolpe\n"
                + "SE-1490;A2;Skolan;2024-03-01;300;;;applied;Cykel\n");

    assertThat(parsed.publication()).contains("climate-fund-grants");
    assertThat((RawFundGrant) parsed.rows().get(0))
        .returns(Optional.of(new BigDecimal("400")), RawFundGrant::granted)
        .returns(Optional.of(LocalDate.parse("2024-05-20")), RawFundGrant::decided)
        .returns("F", RawFundGrant::column);
    assertThat((RawFundGrant) parsed.rows().get(1))
        .returns(Optional.empty(), RawFundGrant::granted)
        .returns("E", RawFundGrant::column);
  }

  @Test
  void aGrantWithoutItsDayOrAmountIsRefused() throws IOException {
    assertThat(messages(read(GRANTS + "SE-1490;A1;Skolan;2024-03-01;400;400;;granted;x\n")))
        .contains("column G");
    assertThat(messages(read(GRANTS + "SE-1490;A1;Skolan;2024-03-01;400;;2024-05-20;granted;x\n")))
        .contains("column F");
  }

  @Test
  void ratesMayBeForEveryMode() throws IOException {
    ParsedFile parsed = read("municipality_id;from_date;sek_per_kg\nSE-1490;2013-01-01;1,50\n");

    assertThat(parsed.publication()).contains("climate-fee-rates");
    assertThat((RawFeeRate) parsed.rows().get(0))
        .returns(new BigDecimal("1.50"), RawFeeRate::sekPerKilogram)
        .returns("", RawFeeRate::mode);
  }

  @Test
  void aDayThatCanBeReadInTwoWaysIsRefused() throws IOException {
    assertThat(messages(read(TRIPS + "SE-1490;T1;Skolan;04/05/2024;car;40\n")))
        .contains("row 2, column D", "found '04/05/2024'", "2024-05-31");
    assertThat(messages(read(TRIPS + "SE-1490;T1;Skolan;2024-02-30;car;40\n")))
        .contains("found 2024-02-30");
  }

  @Test
  void kilogramsAreNotNegative() throws IOException {
    assertThat(messages(read(TRIPS + "SE-1490;T1;Skolan;2024-05-04;car;-40\n")))
        .contains("row 2, column F", "found -40", "not negative");
  }

  private ParsedFile read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), content);
    return PublicationReader.read(file, "list.csv", Optional.empty());
  }

  private static String messages(ParsedFile parsed) {
    return String.join("\n", parsed.findings().stream().map(Finding::message).toList());
  }
}
