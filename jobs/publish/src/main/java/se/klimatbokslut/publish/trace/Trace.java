package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.publish.release.Release;

/**
 * A figure of a release led back to cells.
 *
 * @param editions the rows of {@code core_edition} that the cells are from, by id
 */
public record Trace(Release release, Lineage lineage, List<TracedRow> editions) {}
