package se.klimatbokslut.domain.sentence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.YearRange;

/** What fills a place of a phrase; each kind is written as the language writes it. */
public sealed interface Argument {
  String in(Language language);

  static Argument amount(BigDecimal value, String unit) {
    return new Amount(value, unit);
  }

  /** Tonnes. */
  static Argument amount(Co2e value) {
    return new Amount(value.tonnes(), "t");
  }

  /** A figure with the decimals that tell it from another that it is set beside. */
  static Argument amountBeside(BigDecimal value, BigDecimal other, String unit) {
    return new Amount(value, other, unit);
  }

  static Argument amountBeside(Co2e value, Co2e other) {
    return new Amount(value.tonnes(), other.tonnes(), "t");
  }

  /** A yearly change in percent. */
  static Argument rate(double pct) {
    return new Rate(pct);
  }

  static Argument year(int year) {
    return new Years(new TreeSet<>(List.of(year)));
  }

  static Argument years(YearRange range) {
    return new Years(range.years().boxed().collect(Collectors.toCollection(() -> new TreeSet<>())));
  }

  static Argument years(SortedSet<Integer> years) {
    return new Years(years);
  }

  /** An id or a unit as files write it, the same in every language. */
  static Argument name(String name) {
    return new Name(name);
  }

  static Argument names(Collection<String> names) {
    return new Name(names.stream().distinct().sorted().collect(Collectors.joining(", ")));
  }

  /** Sectors by their codes. */
  static Argument sectors(Collection<String> codes) {
    return new Sectors(codes.stream().distinct().sorted().toList());
  }

  /**
   * A figure.
   *
   * @param beside another that it must be told from; the same where there is none
   * @param unit {@code t}, {@code t/person}, {@code %}, {@code percentage points} or {@code count}
   */
  record Amount(BigDecimal value, BigDecimal beside, String unit) implements Argument {
    Amount(BigDecimal value, String unit) {
      this(value, value, unit);
    }

    @Override
    public String in(Language language) {
      return language.amount(value, beside, unit);
    }
  }

  /** A yearly change in percent, negative for a fall. */
  record Rate(double pct) implements Argument {
    @Override
    public String in(Language language) {
      return language.rate(pct);
    }
  }

  /** One year, or years as a person lists them. */
  record Years(SortedSet<Integer> years) implements Argument {
    public Years {
      years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
    }

    @Override
    public String in(Language language) {
      return language.years(years);
    }
  }

  /** Words that are not translated. */
  record Name(String text) implements Argument {
    @Override
    public String in(Language language) {
      return text;
    }
  }

  /** One sector or several. */
  record Sectors(List<String> codes) implements Argument {
    public Sectors {
      codes = List.copyOf(codes);
    }

    @Override
    public String in(Language language) {
      return codes.stream().map(language::sector).collect(Collectors.joining(", "));
    }
  }

  /** A clause inside another. */
  record Nested(Clause clause) implements Argument {
    @Override
    public String in(Language language) {
      return clause.in(language);
    }
  }
}
