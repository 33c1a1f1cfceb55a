package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

class YearlyRegistersTest {
  private static final String GRANTS = "municipality_id;agency;year;area;sek;project\n";
  private static final String LOANS = "municipality_id;year;lender;portfolio_sek;green_sek\n";
  private static final String ACTIONS =
      "municipality_id;focus_area;board;action;status;year;comment\n";

  @TempDir Path folder;

  @Test
  void aGrantKeepsItsWordsAndAmount() throws IOException {
    ParsedFile parsed = read(GRANTS + "SE-1490;Naturvårdsverket;2023;laddning;1 250 000,50;Depå\n");

    assertThat(parsed.publication()).contains("agency-grants");
    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.rows())
        .containsExactly(
            new RawAgencyGrant(
                "SE-1490",
                "Naturvårdsverket",
                2023,
                "laddning",
                "Depå",
                new BigDecimal("1250000.50"),
                "",
                2,
                "E"));
  }

  @Test
  void aGrantWithoutAgencyOrWithANegativeAmountIsTold() throws IOException {
    assertThat(
            messages(
                read(
                    GRANTS
                        + "SE-1490;;2023;laddning;100;Depå\n"
                        + "SE-1490;Vinnova;2023;energi;-100;Skola\n")))
        .contains("row 2, column B", "row 3, column E", "found -100");
  }

  @Test
  void everyAmountOfALenderIsReadFromItsOwnCell() throws IOException {
    ParsedFile parsed = read(LOANS + "SE-1490;2023;Kommuninvest;1000,00;250,50\n");

    assertThat(parsed.publication()).contains("green-loans");
    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.rows())
        .containsExactly(loans("portfolio", "1000.00", 2, "D"), loans("green", "250.50", 2, "E"));
  }

  @Test
  void anAmountThatIsNotStatedIsLeftOutAndNotZero() throws IOException {
    ParsedFile parsed =
        read(LOANS + "SE-1490;2023;Kommuninvest;;250\n" + "SE-1490;2023;Kommuninvest;1000;\n");

    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.rows())
        .containsExactly(loans("green", "250", 2, "E"), loans("portfolio", "1000", 3, "D"));
  }

  @Test
  void aLenderWithNeitherAmountIsTold() throws IOException {
    assertThat(messages(read(LOANS + "SE-1490;2023;Kommuninvest;;\n"))).contains("row 2, column D");
  }

  @Test
  void anActionIsReadWithItsStatusInSmallLettersAndWithoutComment() throws IOException {
    ParsedFile parsed =
        read(ACTIONS + "SE-1490;Energi;Kulturnämnden;Tåg före flyg;Not-Started;2023;\n");

    assertThat(parsed.publication()).contains("action-plans");
    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.rows())
        .containsExactly(
            new RawAction(
                "SE-1490",
                "Energi",
                "Kulturnämnden",
                "Tåg före flyg",
                "not-started",
                2023,
                "",
                "",
                2,
                "F"));
  }

  @Test
  void anActionWithoutBoardIsTold() throws IOException {
    assertThat(messages(read(ACTIONS + "SE-1490;Energi;;Tåg före flyg;done;2023;\n")))
        .contains("row 2, column C");
  }

  private static RawGreenLoan loans(String part, String kronor, int row, String column) {
    return new RawGreenLoan(
        "SE-1490", 2023, "Kommuninvest", part, new BigDecimal(kronor), "", row, column);
  }

  private String messages(ParsedFile parsed) {
    return String.join("\n", parsed.findings().stream().map(Finding::explanation).toList())
        + parsed.findings().stream().map(finding -> finding.at().toString()).toList();
  }

  private ParsedFile read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("register.csv"), content);
    return PublicationReader.read(file, "register.csv", Optional.empty());
  }
}
