package se.klimatbokslut.runner.ruler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which colour is what, as the words beside the small squares below a chart say. */
final class Legend {
  private static final double SIDE = 8;

  private Legend() {}

  /**
   * Names by colour, in the order of the legend.
   *
   * @throws IllegalStateException when two names have one colour
   */
  static Map<String, String> of(Drawing drawing) {
    Map<String, String> names = new LinkedHashMap<>();
    List<Mark> marks = drawing.those(mark -> mark.kind().equals("text") || isSwatch(mark));
    for (int i = 0; i + 1 < marks.size(); i++) {
      Mark swatch = marks.get(i);
      if (isSwatch(swatch)) {
        String name = marks.get(i + 1).text();
        if (names.putIfAbsent(swatch.look("fill"), name) != null) {
          throw new IllegalStateException("Two names of one colour, one of them " + name);
        }
      }
    }
    return names;
  }

  private static boolean isSwatch(Mark mark) {
    return mark.kind().equals("path")
        && mark.look("fill").startsWith("rgb")
        && mark.corners().size() == 5
        && mark.corners().get(1).x() - mark.corners().get(0).x() == SIDE
        && mark.corners().get(2).y() - mark.corners().get(1).y() == SIDE;
  }
}
