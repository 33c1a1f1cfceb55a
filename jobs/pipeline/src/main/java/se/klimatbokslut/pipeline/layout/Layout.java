package se.klimatbokslut.pipeline.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a tabular statistic is laid out, as a file of {@code schemas/layouts} declares it.
 *
 * @param publication id in the vocabulary, which says country, gas and family of sector labels
 * @param coverage absent: whole
 * @param tables the first of which recognises a file
 */
public record Layout(
    String publication,
    @Nullable String note,
    @Nullable Coverage coverage,
    @Nullable EditionDate editionDate,
    @Nullable Numbers numbers,
    @Nullable Sums sums,
    List<Table> tables) {

  public Layout {
    tables = List.copyOf(tables);
  }

  /** What of its country an edition holds. */
  public enum Coverage {
    /** Every municipality, with every row. */
    @JsonProperty("whole")
    WHOLE,
    /** Some places, each as far as it goes. */
    @JsonProperty("partial")
    PARTIAL
  }

  /**
   * Where the date of the edition stands.
   *
   * @param fileName found in the name of the file; its first group is the date
   */
  public record EditionDate(Pattern fileName) {}

  /**
   * How numbers are written.
   *
   * @param decimal absent: point or comma, one of them in the whole file
   * @param missing what stands for no figure
   */
  public record Numbers(
      @Nullable Mark decimal,
      @Nullable Mark thousands,
      boolean exponents,
      boolean negative,
      List<String> missing) {
    static final Numbers ANY = new Numbers(null, null, false, false, List.of());

    @SuppressWarnings("NullAway")
    public Numbers {
      missing = missing == null ? List.of() : List.copyOf(missing);
    }

    public boolean isMissing(String text) {
      return missing.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** A number without what groups its digits. */
    public String ungrouped(String text) {
      return thousands == null ? text : text.replace(thousands.text(), "");
    }
  }

  /** A mark inside a number. */
  public enum Mark {
    @JsonProperty("point")
    POINT("."),
    @JsonProperty("comma")
    COMMA(",");

    private final String text;

    Mark(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }

    /** The one that it is not. */
    public Mark other() {
      return this == POINT ? COMMA : POINT;
    }
  }

  /** By how much printed totals may differ from their parts. */
  public record Sums(BigDecimal toleranceT) {}

  /**
   * A table of a file.
   *
   * @param sheet absent: a sheet of any name
   * @param year absent where headings of figures say it; likewise sector and sub-sector
   * @param only absent: every row is read
   * @param addedUp absent: one row, or cell, is one figure
   */
  public record Table(
      @Nullable Pattern sheet,
      @Nullable List<Integer> headingRows,
      Place place,
      @Nullable Column year,
      @Nullable Column sector,
      @Nullable Column subsector,
      Value value,
      @Nullable Only only,
      @Nullable AddedUp addedUp,
      @Nullable Population population) {

    /** Whether the headings may stand in a row, counted from 1. */
    public boolean mayHaveHeadingsIn(int row) {
      return headingRows == null || (headingRows.get(0) <= row && row <= headingRows.get(1));
    }

    public boolean isSheet(String name) {
      int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return sheet == null || Pattern.compile(sheet.pattern(), anyCase).matcher(name).matches();
    }

    /** The headings that it cannot do without, as the declaration spells them. */
    public List<String> headings() {
      return Stream.of(
              place.heading(),
              year == null ? null : year.heading(),
              sector == null ? null : sector.heading(),
              subsector == null ? null : subsector.heading(),
              value.heading(),
              only == null ? null : only.heading(),
              addedUp == null ? null : addedUp.by(),
              population == null ? null : population.heading())
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /** A column by its heading. */
  public record Column(String heading) {}

  /**
   * Which place a row is of.
   *
   * @param beside text of the cell to the left of the one place of the file
   * @param digits of a code; 0 where codes are no numbers
   */
  public record Place(@Nullable String heading, @Nullable String beside, By by, int digits) {}

  /** What a place is told by. */
  public enum By {
    @JsonProperty("name")
    NAME,
    @JsonProperty("code")
    CODE
  }

  /**
   * Where figures are.
   *
   * @param heading of the one column of figures
   * @param headings of many, with what they say in braces
   * @param unit as printed
   * @param tonnes in one unit
   */
  public record Value(
      @Nullable String heading, @Nullable String headings, String unit, BigDecimal tonnes) {
    public Optional<HeadingPattern> pattern() {
      return Optional.ofNullable(headings).map(HeadingPattern::new);
    }
  }

  /** Rows that are read: those with one of these texts in a column. */
  public record Only(String heading, List<String> is) {}

  /**
   * Several rows make a figure.
   *
   * @param by heading of what tells them apart
   * @param most where nothing does; 0 otherwise
   */
  public record AddedUp(@Nullable String by, int most) {}

  /**
   * Inhabitants beside the figures.
   *
   * @param persons in one unit
   */
  public record Population(String heading, BigDecimal persons) {}

  /** How its numbers are written; any way that is clear where nothing is declared. */
  public Numbers style() {
    return numbers == null ? Numbers.ANY : numbers;
  }

  public boolean isPartial() {
    return coverage == Coverage.PARTIAL;
  }

  public boolean addsUp() {
    return tables.stream().anyMatch(table -> table.addedUp() != null);
  }
}
