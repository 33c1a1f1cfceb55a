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

  private Registers() {}

  /** Name, date of the edition and content of each register. */
  record Register(String name, String date, String content) {}

  static List<Register> registers() {
    return List.of(
        new Register("local-contracts-sample.csv", "2024-02-15", CONTRACTS + contracts()));
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

  private static String contract(String signed, String withdrawn, String party) {
    return "SE-2081;Organisation 1;%s;outside;%s;%s\n".formatted(signed, withdrawn, party);
  }
}
