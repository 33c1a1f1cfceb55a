package se.klimatbokslut.runner.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Registers as Borlänge and Borås would keep them; organisations and figures are made up. */
final class Registers {
  private static final String CONTRACTS =
      "municipality_id;organisation;signed_date;signer;withdrawn_date;party\n";
  private static final int BORLANGE_CONTRACTS = 40;
  private static final int PARTIES = 13;
  private static final int EVERY_OUTSIDE = 8;

  private static final String MEASURES =
      "municipality_id;measure_id;actor;sector;sek;kt_per_year;first_year;last_year;status;co_benefit\n";

  /** One states no cost, one no effect. */
  private static final String PLAN =
      """
      SE-2081;B1;municipal;transport;12500000,00;1,25;2024;2040;ongoing;bättre luft
      SE-2081;B2;municipal;transport;3000000,50;0,4;2026;2040;planned;
      SE-2081;B3;private;industry;850000000,00;38,5;2028;2047;decided;arbetstillfällen
      SE-2081;B4;state;transport;2400000000,00;;2032;2060;decided;kortare restid
      SE-2081;B5;municipal;heating;;2,1;2022;2036;done;
      SE-2081;B6;regional;transport;600000,00;0,15;2023;2024;stopped;
      SE-1490;S1;municipal;waste;95000000,00;5,75;2023;2045;done;mindre lukt
      SE-1490;S2;private;heating;41000000,00;3,2;2025;2045;planned;
      """;

  private Registers() {}

  /** Name, date of the edition and content of each register. */
  record Register(String name, String date, String content) {}

  static List<Register> registers() {
    return List.of(
        new Register("local-contracts-sample.csv", "2024-02-15", CONTRACTS + contracts()),
        new Register("measures-sample.csv", "2025-03-01", MEASURES + PLAN));
  }

  /** Registers with one thing wrong each, by file name. */
  static Map<String, String> broken() {
    Map<String, String> broken = new TreeMap<>();
    broken.put("unknown-label-party.csv", CONTRACTS + contract("2023-05-01", "", "maybe"));
    broken.put(
        "unknown-area-signer.csv",
        CONTRACTS + contract("2023-05-01", "", "no").replace("outside", "SE-2018"));
    broken.put(
        "out-of-range-withdrawal.csv", CONTRACTS + contract("2023-05-01", "2022-05-01", "no"));
    broken.put(
        "duplicate-key-of-contract.csv",
        CONTRACTS + contract("2023-05-01", "", "no") + contract("2023-05-01", "", "yes"));
    broken.put("unknown-label-actor.csv", MEASURES + measure("staten", "transport", "1,5", "2030"));
    broken.put("unknown-label-sector.csv", MEASURES + measure("state", "trafik", "1,5", "2030"));
    broken.put("not-a-number-effect.csv", MEASURES + measure("state", "transport", "lots", "2030"));
    broken.put(
        "out-of-range-effect.csv", MEASURES + measure("state", "transport", "500000", "2030"));
    broken.put(
        "out-of-range-last-year.csv", MEASURES + measure("state", "transport", "1,5", "2020"));
    broken.put(
        "duplicate-key-of-measure.csv",
        MEASURES
            + measure("state", "transport", "1,5", "2030")
            + measure("private", "industry", "1,5", "2030"));
    return broken;
  }

  /**
   * About as many as Borlänge had in November 2023: forty, thirteen of them parties. One was
   * withdrawn after that.
   */
  private static String contracts() {
    return IntStream.rangeClosed(1, BORLANGE_CONTRACTS)
        .mapToObj(Registers::contractOfBorlange)
        .collect(Collectors.joining());
  }

  private static String contractOfBorlange(int number) {
    boolean isParty = number <= PARTIES;
    String day = isParty ? "2021-12-%02d" : number % 2 == 0 ? "2022-10-%02d" : "2023-11-%02d";
    return "SE-2081;Organisation %d;%s;%s;%s;%s\n"
        .formatted(
            number,
            day.formatted(1 + number % 28),
            number % EVERY_OUTSIDE == 0 ? "outside" : "SE-2081",
            number == BORLANGE_CONTRACTS ? "2024-01-31" : "",
            isParty ? "yes" : "no");
  }

  private static String measure(String actor, String sector, String effect, String lastYear) {
    return "SE-2081;B9;%s;%s;1000,00;%s;2025;%s;planned;\n"
        .formatted(actor, sector, effect, lastYear);
  }

  private static String contract(String signed, String withdrawn, String party) {
    return "SE-2081;Organisation 1;%s;outside;%s;%s\n".formatted(signed, withdrawn, party);
  }
}
