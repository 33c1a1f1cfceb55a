package se.klimatbokslut.runner.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Registers that Borås would keep year by year; projects, lenders, actions and figures are made up.
 */
final class YearlyRegisters {
  private static final String GRANTS = "municipality_id;agency;year;area;sek;project\n";
  private static final String RECEIVED =
      """
      SE-1490;Naturvårdsverket (Klimatklivet);2022;laddning;600000,00;Laddning vid idrottsplatser
      SE-1490;Naturvårdsverket (Klimatklivet);2023;laddning;1250000,00;Depåladdning
      SE-1490;Naturvårdsverket (Klimatklivet);2023;laddning;800000,50;Publik laddning
      SE-1490;Naturvårdsverket (Klimatklivet);2023;biogas;9500000,00;Utbyggd rötning
      SE-1490;Vinnova;2023;mobilitet;430000,00;Delade elcyklar
      SE-1490;Energimyndigheten;2024;energi;275000,00;Energieffektiva skolor
      SE-2081;Naturvårdsverket (Klimatklivet);2024;laddning;310000,00;Destinationsladdning
      """;

  /** The portfolio of one lender in 2022 is not stated. */
  private static final String LOANS = "municipality_id;year;lender;portfolio_sek;green_sek\n";

  private static final String BORROWED =
      """
      SE-1490;2022;Kommuninvest;1000000000,00;200000000,00
      SE-1490;2022;Obligationer;;300000000,00
      SE-1490;2023;Kommuninvest;1000000000,00;100000000,00
      SE-1490;2023;Obligationer;600000000,00;300000000,00
      SE-1490;2024;Kommuninvest;900000000,00;250000000,00
      SE-1490;2024;Obligationer;600000000,00;400000000,00
      """;
  private static final String ACTIONS =
      "municipality_id;focus_area;board;action;status;year;comment\n";
  private static final String PLANS =
      """
      SE-1490;Energi;Lokalförsörjningsnämnden;Solceller på skolor;ongoing;2023;tre av nio tak
      SE-1490;Energi;Lokalförsörjningsnämnden;Byta ut oljepannor;stopped;2023;ersatt av fjärrvärme
      SE-1490;Energi;Energibolaget;Återvunnen värme;not-started;2023;
      SE-1490;Resor och transporter;Kulturnämnden;Tåg före flyg;done;2023;
      SE-1490;Resor och transporter;Kulturnämnden;Cykelpool;done;2023;tio cyklar
      SE-1490;Resor och transporter;Tekniska nämnden;Elektrifierade tunga fordon;not-started;2023;
      SE-1490;Resor och transporter;Tekniska nämnden;Samlad varudistribution;ongoing;2023;
      SE-1490;Energi;Lokalförsörjningsnämnden;Solceller på skolor;done;2024;
      SE-1490;Resor och transporter;Tekniska nämnden;Elektrifierade tunga fordon;ongoing;2024;
      """;

  private YearlyRegisters() {}

  static List<Registers.Register> registers() {
    return List.of(
        new Registers.Register("agency-grants-sample.csv", "2025-02-10", GRANTS + RECEIVED),
        new Registers.Register("green-loans-sample.csv", "2025-02-11", LOANS + BORROWED),
        new Registers.Register("action-plans-sample.csv", "2024-11-20", ACTIONS + PLANS));
  }

  /** Registers with one thing wrong each, by file name. */
  static Map<String, String> broken() {
    Map<String, String> broken = new TreeMap<>();
    broken.put("out-of-range-grant-from-agency.csv", GRANTS + grant("-5"));
    broken.put("missing-cell-grant-from-agency.csv", GRANTS + grant(""));
    broken.put("duplicate-key-of-grant-from-agency.csv", GRANTS + grant("5") + grant("7"));
    broken.put("out-of-range-green-loan.csv", LOANS + loans("400,00", "400,01"));
    broken.put("missing-cell-green-loan.csv", LOANS + loans("", ""));
    broken.put("not-a-number-green-loan.csv", LOANS + loans("okänt", "400,00"));
    broken.put("duplicate-key-of-lender.csv", LOANS + loans("400,00", "") + loans("500,00", ""));
    broken.put("unknown-label-action.csv", ACTIONS + action("påbörjad"));
    broken.put("duplicate-key-of-action.csv", ACTIONS + action("ongoing") + action("done"));
    return broken;
  }

  private static String grant(String kronor) {
    return "SE-1490;Vinnova;2024;energi;%s;Projekt\n".formatted(kronor);
  }

  private static String loans(String portfolio, String green) {
    return "SE-1490;2024;Kommuninvest;%s;%s\n".formatted(portfolio, green);
  }

  private static String action(String status) {
    return "SE-1490;Energi;Kulturnämnden;Tåg före flyg;%s;2024;\n".formatted(status);
  }
}
