package se.klimatbokslut.runner.sample;

/** The main sectors of the Swedish emission database, with made-up levels and courses. */
enum Sector {
  TRANSPORT("Transporter", 1.5, 0.02, 0.5, 128, 132, 136, 134, 115, 100, 88),
  MACHINERY("Arbetsmaskiner", 0.35, 0.01, 0.8, 110, 112, 115, 117, 108, 100, 90),
  WASTE("Avfall (inkl.avlopp)", 0.01, 0.15, 1.2, 330, 270, 220, 170, 125, 100, 85),
  HEATING(
      "Egen uppvärmning av bostäder och lokaler", 0.1, 0.02, 0.8, 900, 520, 300, 190, 120, 100, 80),
  ELECTRICITY("El och fjärrvärme", 0.55, 0.03, 1.6, 130, 118, 115, 150, 110, 100, 93),
  INDUSTRY("Industri (energi + processer)", 0.6, 0.02, 3.0, 128, 124, 125, 118, 106, 100, 95),
  AGRICULTURE("Jordbruk", 0.02, 0.6, 2.0, 112, 108, 104, 102, 100, 100, 97),
  PRODUCTS(
      "Produktanvändning (inkl. lösningsmedel)", 0.05, 0.1, 0.4, 40, 75, 110, 130, 118, 100, 85),
  INTERNATIONAL("Utrikes transporter", 0.2, 0.005, 1.5, 60, 80, 95, 100, 115, 100, 112);

  private static final int[] YEARS = {1990, 2000, 2005, 2010, 2015, 2020, 2023};
  private static final double LEVEL_YEAR = 100.0;

  private final String label;
  private final double carbonDioxide;
  private final double otherGases;
  private final double spread;
  private final double[] index;

  /**
   * @param carbonDioxide tonnes a person in 2020
   * @param otherGases tonnes of CO2 equivalents a person in 2020
   * @param spread how much municipalities differ
   * @param index the course in 1990, 2000, 2005, 2010, 2015, 2020 and 2023; 2020 is 100
   */
  Sector(String label, double carbonDioxide, double otherGases, double spread, double... index) {
    this.label = label;
    this.carbonDioxide = carbonDioxide;
    this.otherGases = otherGases;
    this.spread = spread;
    this.index = index;
  }

  String label() {
    return label;
  }

  double carbonDioxide() {
    return carbonDioxide;
  }

  double otherGases() {
    return otherGases;
  }

  double spread() {
    return spread;
  }

  /** Level of a year against 2020, straight between the years that are given and on after them. */
  double courseIn(int year) {
    int next = 1;
    while (YEARS[next] < year && next < YEARS.length - 1) {
      next++;
    }
    double way = (double) (year - YEARS[next - 1]) / (YEARS[next] - YEARS[next - 1]);
    return (index[next - 1] * (1 - way) + index[next] * way) / LEVEL_YEAR;
  }
}
