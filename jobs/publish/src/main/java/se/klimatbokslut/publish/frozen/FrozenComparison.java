package se.klimatbokslut.publish.frozen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Frozen figures beside those of a later release. */
public final class FrozenComparison {
  private static final int HASH_WITH_DASH = 9;

  private final Circumstances then;
  private final Circumstances now;
  private final Map<String, FrozenFigure> later;

  private FrozenComparison(Circumstances then, Circumstances now, List<FrozenFigure> later) {
    this.then = then;
    this.now = now;
    this.later = later.stream().collect(Collectors.toMap(FrozenFigure::place, Function.identity()));
  }

  /**
   * Figures that are others now, with the cause.
   *
   * @param later every figure of the same municipality and years
   */
  public static List<FigureChange> changes(
      List<FrozenFigure> frozen, Circumstances then, List<FrozenFigure> later, Circumstances now) {
    FrozenComparison comparison = new FrozenComparison(then, now, later);
    List<FigureChange> changes = new ArrayList<>();
    for (FrozenFigure figure : frozen) {
      FrozenFigure other = comparison.later.get(figure.place());
      boolean same = other != null && other.value().equals(figure.value());
      if (!same && !isOfALaterYear(figure, other)) {
        changes.add(
            new FigureChange(
                figure, other == null ? null : other.value(), comparison.cause(figure, other)));
      }
    }
    return changes;
  }

  /** An assessment that moved on to a newer year does not change what was said of the older. */
  private static boolean isOfALaterYear(FrozenFigure figure, @Nullable FrozenFigure other) {
    return other == null && figure.key().contains("value_year=");
  }

  private ChangeCause cause(FrozenFigure figure, @Nullable FrozenFigure other) {
    if (!then.corrections().equals(now.corrections())) {
      return ChangeCause.CORRECTION;
    }
    if (figure.isOfTarget() && !then.targets().equals(now.targets())) {
      return ChangeCause.TARGET;
    }
    Set<String> added = new HashSet<>(now.editions());
    added.removeAll(then.editions());
    if (other != null && added.contains(other.editionId())) {
      return isReIssue(other.editionId()) ? ChangeCause.RE_ISSUED : ChangeCause.RESTATED;
    }
    if (!added.isEmpty() || !now.editions().containsAll(then.editions())) {
      return added.stream().allMatch(this::isReIssue) && !added.isEmpty()
          ? ChangeCause.RE_ISSUED
          : ChangeCause.RESTATED;
    }
    return ChangeCause.METHOD;
  }

  /** Another issue of a publication's date: their ids differ in the hash alone. */
  private boolean isReIssue(String editionId) {
    String dated = dated(editionId);
    return then.editions().stream().anyMatch(held -> dated(held).equals(dated));
  }

  private static String dated(String editionId) {
    return editionId.substring(0, Math.max(0, editionId.length() - HASH_WITH_DASH));
  }
}
