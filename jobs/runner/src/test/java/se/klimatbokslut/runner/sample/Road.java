package se.klimatbokslut.runner.sample;

/** The sub-sectors of transport and their made-up shares in 2020; cars take the rest. */
enum Road {
  CARS("Personbilar", 0),
  LIGHT_LORRIES("Lätta lastbilar", 0.11),
  HEAVY_LORRIES("Tunga lastbilar", 0.18),
  BUSES("Bussar", 0.03),
  MOTORCYCLES("Mopeder och Motorcyklar", 0.01),
  EVAPORATION("Avdunsting fran vägfordon", 0),
  TYRES("Slitage fran däck och bromsar", 0),
  SURFACE("Slitage fran vägbanan", 0),
  AVIATION("Inrikes flygtrafik", 0.02),
  SHIPPING("inrikes civil sjöfart (inkl privata fritidsbåtar)", 0.04),
  RAILWAYS("Järnväg", 0.005);

  private final String label;
  private final double share;

  Road(String label, double share) {
    this.label = label;
    this.share = share;
  }

  String label() {
    return label;
  }

  /** The part of a municipality's transport; all parts add up to it. */
  long of(long transport) {
    if (this != CARS) {
      return Math.round(transport * share);
    }
    long rest = transport;
    for (Road other : values()) {
      rest -= other == CARS ? 0 : other.of(transport);
    }
    return rest;
  }
}
