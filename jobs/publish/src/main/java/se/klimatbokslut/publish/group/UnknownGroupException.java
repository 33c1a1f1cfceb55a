package se.klimatbokslut.publish.group;

import java.util.Collection;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** No county, nation or programme has the id. */
public final class UnknownGroupException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public UnknownGroupException(String id, Collection<String> known) {
    super(
        "No county, nation or programme has the id '%s', nearest is %s. Known: %s"
            .formatted(id, Nearest.to(id, known), String.join(", ", known)));
  }
}
