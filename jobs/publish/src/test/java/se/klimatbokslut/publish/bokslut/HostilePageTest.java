package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.HostileTexts;
import se.klimatbokslut.publish.release.Release;

/** A page that shows what inputs say, whatever they say. */
class HostilePageTest {
  private static final Pattern SCRIPT = Pattern.compile("alert\\(&quot;(\\w+)&quot;\\)");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void noTextOfAnyTableRunsOnThePage(String language) throws Exception {
    Release release = HostileTexts.in(BorlangeRelease.in(home).release());
    String page =
        Files.readString(
            Bokslut.write(release, "SE-2081", 2022, Locale.forLanguageTag(language), home));
    String rest = page.replace("&apos;", "&#39;");
    for (String column : columns(page)) {
      String script = HostileTexts.script(column);
      rest = rest.replace(escaped(script), "").replace(inAnAddress(script), "");
    }

    assertThat(rest).doesNotContain("alert(\"", "alert(&quot;", "<script", "</script", "{0}");
    assertThat(columns(page))
        .contains(
            "title_" + language,
            "quoted_text",
            "source",
            "scope_note",
            "file_name",
            "licence",
            "message",
            "where",
            "edition_id",
            "target_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "https://example.org/", "data:text/html,x"})
  void sourcesAreTextsAndNoLinks(String address) throws Exception {
    Release release = HostileTexts.with(BorlangeRelease.in(home).release(), "source", address);
    String page =
        Files.readString(
            Bokslut.write(release, "SE-2081", 2022, Locale.forLanguageTag("sv"), home));

    assertThat(page)
        .contains(address)
        .doesNotContainPattern("(?i)(href|src|action|xlink:href)=[\"'](?!#mark-)");
    assertThat(page).doesNotContainPattern("(?i)\\son[a-z]+=");
  }

  /** Columns whose script stands on the page, run or not. */
  private static Set<String> columns(String page) {
    Set<String> columns = new TreeSet<>();
    Matcher script =
        SCRIPT.matcher(
            page.replace("\"", "&quot;").replace("%28%22", "(&quot;").replace("%22%29", "&quot;)"));
    while (script.find()) {
      columns.add(script.group(1));
    }
    return columns;
  }

  private static String inAnAddress(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
