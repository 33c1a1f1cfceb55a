package se.klimatbokslut.domain.finding;

/** Made-up figures for a store of real ones, or real figures for a store of made-up ones. */
public record SampleAmongReal(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found "
        + found
        + ", expected "
        + expected
        + " as everything else in this home is. Use another home for it.";
  }
}
