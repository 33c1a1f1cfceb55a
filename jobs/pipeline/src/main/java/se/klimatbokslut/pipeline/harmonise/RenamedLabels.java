package se.klimatbokslut.pipeline.harmonise;

import java.util.List;
import se.klimatbokslut.domain.finding.Finding;

/**
 * Labels of a file that the vocabulary does not hold and whose figures are those of a sector of a
 * held edition that the file has under no label that is known: the publisher has renamed it.
 *
 * @param findings one for each label
 */
public record RenamedLabels(List<SectorAlias> aliases, List<Finding> findings) {
  public static final RenamedLabels NONE = new RenamedLabels(List.of(), List.of());

  public RenamedLabels {
    aliases = List.copyOf(aliases);
    findings = List.copyOf(findings);
  }
}
