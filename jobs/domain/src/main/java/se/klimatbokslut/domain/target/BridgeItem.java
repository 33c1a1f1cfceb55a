package se.klimatbokslut.domain.target;

/** What a line of a scope bridge is. */
public enum BridgeItem {
  /** What most public pages show: all greenhouse gases together, all sectors. */
  ALL_GASES("all-gases"),
  /** The gases that the target leaves out; below zero where two editions contradict each other. */
  OTHER_GASES("other-gases"),
  /** The public total of the target's own gas, all sectors. */
  PUBLIC_TOTAL("public-total"),
  SECTOR_OUT("sector-out"),
  FACILITY_OUT("facility-out"),
  /** The area's share, by population, of the nation's transport abroad. */
  TRANSPORT_SHARE("transport-share"),
  /** What the target is judged by. */
  TARGET_SCOPE("target-scope");

  private final String id;

  BridgeItem(String id) {
    this.id = id;
  }

  /** As in tables: {@code sector-out}. */
  public String id() {
    return id;
  }

  /** True for what stands at the ends of a bridge, false for the steps between. */
  public boolean isTotal() {
    return this == ALL_GASES || this == PUBLIC_TOTAL || this == TARGET_SCOPE;
  }
}
