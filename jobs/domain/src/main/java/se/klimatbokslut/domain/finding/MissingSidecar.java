package se.klimatbokslut.domain.finding;

/** A file that cannot say itself what it holds, without the sidecar that says it. */
public record MissingSidecar(SourceCell at, String publication, String toWrite) implements Finding {
  @Override
  public String explanation() {
    return "found no sidecar, expected one because the file does not say its year and licence. Write the file "
        + at.file()
        + ".meta.yaml beside it with:\n"
        + toWrite;
  }
}
