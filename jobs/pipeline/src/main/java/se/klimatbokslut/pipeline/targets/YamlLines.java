package se.klimatbokslut.pipeline.targets;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where in a YAML text a value stands. */
public final class YamlLines {
  private final Node root;

  public YamlLines(String yaml) {
    this.root = new Yaml().compose(new StringReader(yaml));
  }

  /**
   * Line of the value that a path of keys and positions leads to, counted from 1; of the last known
   * part of the path where it leads further than the text.
   */
  public int lineOf(List<String> path) {
    Node node = root;
    int line = line(root);
    for (String step : path) {
      Node key = keyOf(node, step);
      Node next = valueOf(node, step);
      if (next == null) {
        return line;
      }
      line = line(key == null ? next : key);
      node = next;
    }
    return line;
  }

  private static @Nullable Node keyOf(Node node, String step) {
    NodeTuple tuple = tupleOf(node, step);
    return tuple == null ? null : tuple.getKeyNode();
  }

  private static @Nullable Node valueOf(Node node, String step) {
    if (node instanceof SequenceNode sequence) {
      int position = Integer.parseInt(step);
      return position < sequence.getValue().size() ? sequence.getValue().get(position) : null;
    }
    NodeTuple tuple = tupleOf(node, step);
    return tuple == null ? null : tuple.getValueNode();
  }

  private static @Nullable NodeTuple tupleOf(Node node, String step) {
    if (!(node instanceof MappingNode mapping)) {
      return null;
    }
    return mapping.getValue().stream()
        .filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(step))
        .findFirst()
        .orElse(null);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
