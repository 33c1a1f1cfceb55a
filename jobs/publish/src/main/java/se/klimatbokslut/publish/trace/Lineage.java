package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.stream.Stream;

/** A row of the release with everything that it comes from, step by step, down to the cells. */
public record Lineage(TracedRow row, List<Step> steps) {

  /** One step back. */
  public sealed interface Step {}

  /** Other rows, each with its own lineage. */
  public record Through(Source.Rows rows, List<Lineage> lineages) implements Step {}

  /** Where the way ends: a cell, a file, or more rows than are listed. */
  public record End(Source source) implements Step {}

  /** This row and all that it comes from; one that several rows share comes several times. */
  public Stream<Lineage> all() {
    return Stream.concat(
        Stream.of(this),
        steps.stream()
            .filter(Through.class::isInstance)
            .map(Through.class::cast)
            .flatMap(through -> through.lineages().stream())
            .flatMap(Lineage::all));
  }

  /** Where the ways end. */
  public Stream<Source> ends() {
    return all()
        .flatMap(lineage -> lineage.steps().stream())
        .filter(End.class::isInstance)
        .map(step -> ((End) step).source());
  }
}
