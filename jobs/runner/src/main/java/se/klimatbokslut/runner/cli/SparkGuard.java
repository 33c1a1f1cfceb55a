package se.klimatbokslut.runner.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a user's SQL before Spark sees it. Spark has no way to shut a session off
 * from files, commands and Java, so that everything that leads there is refused by its words, also
 * where the words stand in a text.
 */
final class SparkGuard {
  private static final Pattern READS =
      Pattern.compile("\\s*(select|with)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Names in backticks can be paths, comments hide words, and ${env:...} is the environment. */
  private static final List<String> MARKS = List.of("`", ";", "--", "/*", "${");

  /** What writes, starts programs, calls Java, or makes names of texts. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(insert|into|overwrite|merge|update|delete|transform|using\\s*[^\\s(]|reflect"
              + "|try_reflect|java_method|identifier|execute|call"
              + "|(csv|json|parquet|orc|text|avro|binaryfile|jdbc)\\s*\\.)",
          Pattern.CASE_INSENSITIVE);

  private SparkGuard() {}

  /** Why the SQL is refused; empty when it only reads tables. */
  static Optional<String> objection(String sql) {
    if (!READS.matcher(sql).matches()) {
      return Optional.of("Only statements that read are answered: SELECT or WITH.");
    }
    Optional<String> mark = MARKS.stream().filter(sql::contains).findFirst();
    if (mark.isPresent()) {
      return Optional.of(refused(mark.get()));
    }
    Matcher word = WORDS.matcher(sql);
    return word.find() ? Optional.of(refused(word.group())) : Optional.empty();
  }

  private static String refused(String found) {
    return "Found '"
        + found
        + "', which --engine spark does not accept anywhere in a statement: it could reach beyond"
        + " the release. Ask without --engine spark.";
  }
}
