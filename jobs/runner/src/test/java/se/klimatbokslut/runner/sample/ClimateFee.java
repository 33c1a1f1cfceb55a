package se.klimatbokslut.runner.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists of the climate fee as Borås would keep them, made up but for the rate: trips year by year
 * with one that came late and one that was corrected, what units used, and the fund's grants.
 */
final class ClimateFee {
  private static final String TRIPS = "municipality_id;trip_id;unit;date;mode;kg\n";
  private static final String USES = "municipality_id;unit;date;sek;purpose\n";
  private static final String GRANTS =
      "municipality_id;application_id;applicant;date;sek_applied;sek_granted;decided_date;status;purpose\n";

  private static final String RATES =
      """
      municipality_id;from_date;sek_per_kg;mode;source
      SE-1490;2013-01-01;1,50;flight;Klimatkontrakt 2030 Borås, version 2023, 3.3.8
      SE-1490;2013-01-01;1,50;car;Klimatkontrakt 2030 Borås, version 2023, 3.3.8
      """;
  private static final String TRIPS_2021 =
      """
      SE-1490;T21-001;Stadsledningskansliet;2021-09-14;flight;412,5
      SE-1490;T21-002;Stadsledningskansliet;2021-10-05;car;38,2
      SE-1490;T21-003;Kulturförvaltningen;2021-11-03;car;51,25
      """;
  private static final String TRIPS_2022 =
      """
      SE-1490;T22-001;Stadsledningskansliet;2022-02-10;flight;655
      SE-1490;T22-002;Stadsledningskansliet;2022-05-19;car;44,75
      SE-1490;T22-003;Kulturförvaltningen;2022-06-02;flight;240,4
      SE-1490;T22-004;Förskoleförvaltningen;2022-09-21;car;96,333333
      """;

  /** T22-005 comes late, T22-003 is corrected: its kilograms had been mistyped. */
  private static final String TRIPS_2023 =
      """
      SE-1490;T23-001;Stadsledningskansliet;2023-03-08;flight;580
      SE-1490;T23-002;Kulturförvaltningen;2023-04-27;car;63,1
      SE-1490;T23-003;Förskoleförvaltningen;2023-10-12;car;120,5
      SE-1490;T22-005;Förskoleförvaltningen;2022-12-15;car;80
      SE-1490;T22-003;Kulturförvaltningen;2022-06-02;flight;204,4
      """;

  /** As another program writes lists: comma, decimal point, byte order mark. */
  private static final String TRIPS_2024 =
      """
      \uFEFFmunicipality_id,trip_id,unit,date,mode,kg
      SE-1490,T24-001,Stadsledningskansliet,2024-02-14,flight,310.2
      SE-1490,T24-002,Kulturförvaltningen,2024-05-07,car,40
      SE-1490,T24-003,Förskoleförvaltningen,2024-09-30,car,105.75
      """;

  private static final String USES_2022 =
      """
      SE-1490;Stadsledningskansliet;2022-04-11;500,00;Elcyklar
      SE-1490;Kulturförvaltningen;2022-08-30;200,00;Utrustning för videomöten
      """;
  private static final String USES_2023 =
      """
      SE-1490;Stadsledningskansliet;2023-03-20;800,00;Lånecyklar
      SE-1490;Förskoleförvaltningen;2023-05-15;100,50;Busskort
      """;
  private static final String GRANTS_2023 =
      """
      SE-1490;A23-1;Kulturförvaltningen;2023-05-02;300,00;150,00;2023-09-04;granted;Cykelgarage
      SE-1490;A23-2;Förskoleförvaltningen;2023-06-01;200,00;;2023-09-04;refused;Lådcykel
      """;
  private static final String GRANTS_2024 =
      """
      SE-1490;A24-1;Stadsledningskansliet;2024-03-01;400,00;400,00;2024-05-20;granted;Laddstolpe
      SE-1490;A24-2;Kulturförvaltningen;2024-11-18;250,00;;;applied;Lådcykel
      """;

  private ClimateFee() {}

  /** Name, date of the edition and content of each list. */
  record FeeList(String name, String date, String content) {}

  static List<FeeList> lists() {
    return List.of(
        new FeeList("climate-fee-rates-sample.csv", "2022-01-10", RATES),
        new FeeList("climate-fee-trips-2021-sample.csv", "2022-01-20", TRIPS + TRIPS_2021),
        new FeeList("climate-fee-trips-2022-sample.csv", "2023-01-20", TRIPS + TRIPS_2022),
        new FeeList("climate-fee-trips-2023-sample.csv", "2024-01-19", TRIPS + TRIPS_2023),
        new FeeList("climate-fee-trips-2024-sample.csv", "2025-01-22", TRIPS_2024),
        new FeeList("climate-fee-uses-2022-sample.csv", "2023-01-20", USES + USES_2022),
        new FeeList("climate-fee-uses-2023-sample.csv", "2024-01-19", USES + USES_2023),
        new FeeList("climate-fund-grants-2023-sample.csv", "2024-01-19", GRANTS + GRANTS_2023),
        new FeeList("climate-fund-grants-2024-sample.csv", "2025-01-22", GRANTS + GRANTS_2024));
  }

  /** Lists with one thing wrong each, by file name; most are wrong only beside the others. */
  static Map<String, String> broken() {
    Map<String, String> broken = new TreeMap<>();
    broken.put("unknown-label-mode-of-travel.csv", TRIPS + trip("2024-05-04", "carr", "40"));
    broken.put("no-fee-rate.csv", TRIPS + trip("2012-05-04", "car", "40"));
    broken.put("out-of-range-negative-trip.csv", TRIPS + trip("2024-05-04", "car", "-40"));
    broken.put("out-of-range-future-trip.csv", TRIPS + trip("2099-05-04", "car", "40"));
    broken.put("not-a-number-day.csv", TRIPS + trip("4 maj 2024", "car", "40"));
    broken.put(
        "duplicate-key-of-trip.csv",
        TRIPS + trip("2024-05-04", "car", "40") + trip("2024-05-04", "car", "45"));
    broken.put("use-without-fee.csv", USES + use("Kulturforvaltningen", "100,00"));
    broken.put("overused-fee.csv", USES + use("Kulturförvaltningen", "5000,00"));
    broken.put(
        "grant-above-fund.csv",
        GRANTS
            + "SE-1490;A24-9;Kulturförvaltningen;2024-03-01;90000,00;90000,00;2024-06-10;granted;Buss\n");
    return broken;
  }

  private static String trip(String date, String mode, String kilograms) {
    return "SE-1490;T24-900;Kulturförvaltningen;%s;%s;%s\n".formatted(date, mode, kilograms);
  }

  private static String use(String unit, String kronor) {
    return "SE-1490;%s;2024-06-01;%s;Elcyklar\n".formatted(unit, kronor);
  }
}
