package se.klimatbokslut.runner.sample;

import java.nio.charset.StandardCharsets;

/** Numbers that look like chance and are the same every time: they are hashes of words. */
final class Chance {
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;
  private static final int HALF = 33;
  private static final int SURPLUS_BITS = 11;
  private static final double UNIT = 0x1.0p-53;

  private Chance() {}

  /** From 0 up to, not including, 1. */
  static double of(String words) {
    long hash = FNV_START;
    for (byte letter : words.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ letter) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> HALF)) * MIX_1;
    hash = (hash ^ (hash >>> HALF)) * MIX_2;
    return ((hash ^ (hash >>> HALF)) >>> SURPLUS_BITS) * UNIT;
  }

  /** From -1 up to, not including, 1. */
  static double around0(String words) {
    return 2 * of(words) - 1;
  }
}
