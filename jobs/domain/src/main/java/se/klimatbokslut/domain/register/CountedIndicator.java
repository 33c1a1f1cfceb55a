package se.klimatbokslut.domain.register;

/** An indicator that a register or a list of its own counts. */
public enum CountedIndicator {
  /**
   * Organisations that have signed a local climate contract and not withdrawn: inside of the
   * municipality and outside. Parties of the consortium are among them, since they have signed,
   * too.
   */
  CONTRACTS("local-climate-contracts", "count"),
  /** What was taken up or stored, all kinds together. */
  SINKS("sinks", "t");

  private final String id;
  private final String unit;

  CountedIndicator(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /** As targets and lists of indicators name it. */
  public String id() {
    return id;
  }

  public String unit() {
    return unit;
  }
}
