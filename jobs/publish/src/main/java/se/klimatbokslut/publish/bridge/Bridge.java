package se.klimatbokslut.publish.bridge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of one target and year, from the public total to the target's scope.
 *
 * @param gas of the target
 */
public record Bridge(String targetId, String gas, int year, List<BridgeRow> lines) {
  public Bridge {
    lines = List.copyOf(lines);
  }

  /** True when the scope comes to all of the public total, so that there is nothing to explain. */
  public boolean isTrivial() {
    return lines.stream().filter(line -> !line.isTotal()).allMatch(BridgeRow::isZero);
  }

  /** True when the scopes of both leave out and add the same. */
  public boolean saysAs(Bridge other) {
    return gas.equals(other.gas)
        && lines.size() == other.lines.size()
        && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).saysAs(other.lines.get(i)));
  }
}
