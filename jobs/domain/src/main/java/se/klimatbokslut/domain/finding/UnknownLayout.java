package se.klimatbokslut.domain.finding;

import java.util.List;

/** A readable file that no parser recognises. */
public record UnknownLayout(SourceCell at, String found, List<String> known) implements Finding {
  @Override
  public String explanation() {
    return "found "
        + found
        + ", expected one of: "
        + String.join("; ", known)
        + ". Compare the header rows with the publisher's original.";
  }
}
