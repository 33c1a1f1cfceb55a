package se.klimatbokslut.publish.chart;

import java.awt.Color;
import java.util.List;

/**
 * Colours of charts on paper. Parts of a whole are told apart by how dark they are, not by hue
 * alone: neighbours differ in greyscale. The style of pages names each of these for its dark mode.
 */
final class Palette {
  static final Color INK = new Color(0x1b2429);
  static final Color QUIET = new Color(0x525e66);
  static final Color GRID = new Color(0xdde3e6);
  static final Color ACCENT = new Color(0x0b5f5a);
  static final Color PAPER = Color.WHITE;
  static final Color BAND = new Color(0xc2d9d6);

  static final List<Color> PARTS =
      List.of(
          ACCENT,
          BAND,
          new Color(0x5f8f8b),
          new Color(0xe3c98d),
          new Color(0x9a7a2e),
          new Color(0xd9a79c),
          new Color(0x37474f),
          new Color(0xb9c4ca),
          new Color(0x8fa3ad));

  private Palette() {}

  /** Of the part at a place; starts again when there are more parts than colours. */
  static Color part(int place) {
    return PARTS.get(place % PARTS.size());
  }
}
