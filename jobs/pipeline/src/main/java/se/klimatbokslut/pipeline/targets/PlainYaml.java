package se.klimatbokslut.pipeline.targets;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML without what files of figures have no use for: tags, which name Java types; anchors and
 * aliases, which repeat text out of sight; and nesting beyond any schema. Looked through event by
 * event, so that nothing of a hostile file is built up.
 */
final class PlainYaml {
  private static final int DEEPEST = 20;

  private PlainYaml() {}

  /** The first thing that is not plain; empty for plain YAML and for text that is no YAML. */
  static Optional<TargetProblem> objection(String file, String yaml) {
    ParserImpl events =
        new ParserImpl(new StreamReader(new StringReader(yaml)), new LoaderOptions());
    int depth = 0;
    try {
      for (Event event = events.getEvent(); event != null; event = events.getEvent()) {
        depth += step(event);
        String found = depth > DEEPEST ? tooDeep() : found(event);
        if (found != null) {
          return Optional.of(
              new TargetProblem(file, event.getStartMark().getLine() + 1, "found " + found));
        }
      }
    } catch (YAMLException e) {
      // no YAML: told by the reader that follows, which says why
    }
    return Optional.empty();
  }

  private static int step(Event event) {
    if (event instanceof CollectionStartEvent) {
      return 1;
    }
    return event instanceof CollectionEndEvent ? -1 : 0;
  }

  private static String tooDeep() {
    return "keys inside keys more than " + DEEPEST + " deep, expected what the schema knows";
  }

  private static @Nullable String found(Event event) {
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      String mark = event instanceof AliasEvent ? "the alias '*" : "the anchor '&";
      return mark + node.getAnchor() + "', expected the values themselves: write them out";
    }
    String tag = tag(event);
    return tag == null ? null : "the tag '" + tag + "', expected plain values: remove it";
  }

  private static @Nullable String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }
}
