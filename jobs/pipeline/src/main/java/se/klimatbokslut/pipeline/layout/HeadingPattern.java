package se.klimatbokslut.pipeline.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What headings of figures look like, and what they say: {@code {sector}:kt CO2}. */
public final class HeadingPattern {
  private static final Pattern PART = Pattern.compile("\\{(sector|subsector|year)}");

  private final Pattern pattern;
  private final String declared;

  HeadingPattern(String declared) {
    this.declared = declared;
    StringBuilder expression = new StringBuilder();
    int from = 0;
    for (MatchResult part : PART.matcher(declared).results().toList()) {
      expression.append(literal(declared.substring(from, part.start())));
      expression.append(part.group(1).equals("year") ? "(?<year>[0-9]{4})" : named(part.group(1)));
      from = part.end();
    }
    expression.append(literal(declared.substring(from)));
    this.pattern = Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE);
  }

  /** What a heading says by the names of its parts; empty for other headings. */
  public Optional<Map<String, String>> parts(String heading) {
    Matcher matcher = pattern.matcher(heading);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parts = new HashMap<>();
    for (MatchResult part : PART.matcher(declared).results().toList()) {
      parts.put(part.group(1), matcher.group(part.group(1)).strip());
    }
    return Optional.of(parts);
  }

  /** Whether headings say this. */
  boolean says(String part) {
    return declared.toLowerCase(Locale.ROOT).contains("{" + part + "}");
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : Pattern.quote(text);
  }

  private static String named(String part) {
    return "(?<" + part + ">.+?)";
  }
}
