package se.klimatbokslut.runner.torture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** All variants of some files, each damage once and then again with other chances. */
final class Variants {
  /** Changes of the sizes that publications make themselves between two editions. */
  private static final Set<String> SMALL = Set.of("town-4-pct-with-sums", "town-8-pct-with-sums");

  /** Reading the large file takes a second or more: every fourth damage is enough. */
  private static final int SHARE_OF_LARGE = 4;

  private static final int LARGE = 1_000_000;

  private Variants() {}

  static List<Variant> of(List<Subject> subjects, long seed, int wanted) {
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (int number = 0; number < 50 && variants.size() < wanted; number++) {
      for (Subject subject : subjects) {
        if (number == 0 || subject.bytes().length < LARGE) {
          of(subject, seed, number)
              .forEach(variant -> variants.putIfAbsent(variant.name(), variant));
        }
      }
    }
    return new ArrayList<>(variants.values());
  }

  private static Set<Variant> of(Subject subject, long seed, int number) {
    List<Variant> all = new ArrayList<>();
    CellDamages.all(subject)
        .forEach((kind, damage) -> all.add(cells(subject, kind, number, damage, seed)));
    FileDamages.all()
        .forEach(
            (kind, damage) ->
                all.add(
                    Variant.of(
                        subject,
                        kind,
                        number,
                        () -> damage.of(subject.bytes(), chance(subject, kind, number, seed)))));
    Map<String, WorkbookDamages.Damage> ofForm =
        subject.form() == Subject.Form.XLSX ? WorkbookDamages.all() : TextDamages.all(subject);
    ofForm.forEach(
        (kind, damage) ->
            all.add(
                Variant.of(
                    subject,
                    kind,
                    number,
                    () -> damage.of(subject, chance(subject, kind, number, seed)))));
    if (number == 0) {
      all.addAll(NameDamages.all(subject));
    }
    boolean large = subject.bytes().length >= LARGE;
    Set<Variant> chosen = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (!large || i % SHARE_OF_LARGE == 0) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  private static Variant cells(
      Subject subject, String kind, int number, CellDamages.Damage damage, long seed) {
    Supplier<byte[]> bytes =
        () -> {
          Cells cells = subject.cells().copy();
          damage.to(cells, chance(subject, kind, number, seed));
          return subject.write(cells);
        };
    Supplier<String> place =
        () -> {
          int[] at = damage.to(subject.cells().copy(), chance(subject, kind, number, seed));
          return at.length == 0 || subject.form() == Subject.Form.JSON
              ? ""
              : ", row " + (at[0] + 1) + ", column " + Sheets.letters(at[1]);
        };
    Variant variant = Variant.of(subject, kind, number, bytes).naming(place);
    return SMALL.contains(kind) ? variant.asSmall() : variant;
  }

  private static Random chance(Subject subject, String kind, int number, long seed) {
    return new Random(seed * 31 + (subject.key() + kind + number).hashCode());
  }
}
