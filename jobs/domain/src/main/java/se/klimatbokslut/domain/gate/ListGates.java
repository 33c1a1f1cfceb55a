package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.LeapingFigure;
import se.klimatbokslut.domain.finding.LostFigures;
import se.klimatbokslut.domain.finding.MovedFigure;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * A delivered list against those held: populations, plants, national sectors and series,
 * consumption per person and by category. Nothing in such a list adds up to a printed total that
 * would show a wrong figure.
 */
public final class ListGates {
  private static final double PERCENT = 100;

  private final String fileName;
  private final List<ListedFigure> delivered;
  private final GateRules rules;
  private final Map<String, NavigableMap<Integer, Known>> held = new HashMap<>();

  private record Known(ListedFigure figure, String edition) {}

  public ListGates(String fileName, List<ListedFigure> delivered, GateRules rules) {
    this.fileName = fileName;
    this.delivered = List.copyOf(delivered);
    this.rules = rules;
  }

  /**
   * What is wrong, or worth knowing.
   *
   * @param editions figures of the held editions by their ids, the oldest first
   */
  public List<Finding> findings(Map<String, List<ListedFigure>> editions) {
    editions.forEach(
        (edition, figures) ->
            figures.forEach(
                figure -> years(figure.subject()).put(figure.year(), new Known(figure, edition))));
    List<Finding> findings = new ArrayList<>();
    Map<String, NavigableMap<Integer, ListedFigure>> own = new LinkedHashMap<>();
    delivered.forEach(
        figure ->
            own.computeIfAbsent(figure.subject(), subject -> new TreeMap<>())
                .put(figure.year(), figure));
    for (ListedFigure figure : delivered) {
      Known known = years(figure.subject()).get(figure.year());
      Optional<Finding> finding =
          known == null
              ? leaping(figure, own.getOrDefault(figure.subject(), new TreeMap<>()))
              : moved(figure, known);
      finding.ifPresent(findings::add);
    }
    editions.forEach((edition, figures) -> lost(edition, figures, own).ifPresent(findings::add));
    return findings;
  }

  private NavigableMap<Integer, Known> years(String subject) {
    return held.computeIfAbsent(subject, unknown -> new TreeMap<>());
  }

  private Optional<Finding> moved(ListedFigure figure, Known known) {
    if (figure.value().compareTo(known.figure().value()) == 0) {
      return Optional.empty();
    }
    double most = rules.lists().movePct(figure.list());
    boolean far = (ratio(figure, known.figure()) - 1) * PERCENT > most;
    return Optional.of(
        new MovedFigure(
            figure.at(),
            figure.words(),
            figure.municipality(),
            figure.amount(),
            known.figure().amount(),
            known.edition(),
            far ? rules.severity("moved-figure") : Severity.WARNING));
  }

  /** Of a year that no edition holds, against the nearest year before it. */
  private Optional<Finding> leaping(ListedFigure figure, Map<Integer, ListedFigure> ofOneSubject) {
    NavigableMap<Integer, ListedFigure> known = new TreeMap<>();
    years(figure.subject()).forEach((year, one) -> known.put(year, one.figure()));
    known.putAll(ofOneSubject);
    double most = rules.lists().stepFactor(figure.list());
    Map.Entry<Integer, ListedFigure> lower = known.lowerEntry(figure.year());
    Map.Entry<Integer, ListedFigure> beside =
        lower == null ? known.higherEntry(figure.year()) : lower;
    if (most == 0 || beside == null || ratio(figure, beside.getValue()) <= most) {
      return Optional.empty();
    }
    return Optional.of(
        new LeapingFigure(
            figure.at(),
            figure.words(),
            figure.municipality(),
            figure.amount(),
            beside.getValue().amount() + " in " + beside.getKey(),
            Double.toString(most),
            rules.severity("leaping-figure")));
  }

  /** Rows of an edition of the same list: one that shares a subject and a year with this one. */
  private Optional<Finding> lost(
      String edition,
      List<ListedFigure> figures,
      Map<String, ? extends Map<Integer, ListedFigure>> own) {
    Set<String> keys = delivered.stream().map(ListedFigure::words).collect(Collectors.toSet());
    boolean same = figures.stream().anyMatch(figure -> keys.contains(figure.words()));
    List<String> lost =
        figures.stream().map(ListedFigure::words).filter(key -> !keys.contains(key)).toList();
    return !same || lost.isEmpty() || own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LostFigures(
                SourceCell.wholeFile(fileName),
                lost.get(0),
                lost.size(),
                edition,
                rules.severity("lost-figures")));
  }

  private static double ratio(ListedFigure one, ListedFigure other) {
    double a = one.value().doubleValue();
    double b = other.value().doubleValue();
    if (a == b) {
      return 1;
    }
    return a * b <= 0 ? Double.POSITIVE_INFINITY : Math.max(a / b, b / a);
  }
}
