package se.klimatbokslut.domain.finding;

/** A sidecar that cannot be used. */
public record BadSidecar(SourceCell at, String found, String expected) implements Finding {
  @Override
  public String explanation() {
    return "found " + found + ", expected " + expected + ". Correct the sidecar.";
  }
}
