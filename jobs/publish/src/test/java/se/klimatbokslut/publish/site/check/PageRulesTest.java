package se.klimatbokslut.publish.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each rule finds. */
class PageRulesTest {
  private static final String PLACE = "sv/page.html";
  private static final String TABLE =
      "<table id=t><caption>%s</caption><thead><tr><th scope=col>År</th></tr></thead>"
          + "<tbody><tr><%s>2023</tr></tbody></table>";

  @TempDir Path folder;
  private ReadSite site = new ReadSite(Path.of(""));

  @BeforeEach
  void open() throws Exception {
    site = new ReadSite(folder);
    Files.createDirectory(folder.resolve("sv"));
  }

  @Test
  void aLinkThatLeadsNowhereIsFound() throws Exception {
    assertThat(links("<a href='other.html'>")).containsExactly("a → other.html");
    assertThat(links("<a href='#here'>")).containsExactly("a → #here");
    assertThat(links("<p id=here><a href='page.html#here'>")).isEmpty();
  }

  @Test
  void onlyReadersAreLedElsewhere() throws Exception {
    assertThat(links("<a href='https://example.org/'>")).isEmpty();
    assertThat(links("<img src='https://example.org/a.png'>")).hasSize(1);
    assertThat(links("<script src='//example.org/a.js'></script>")).hasSize(1);
    assertThat(links("<a href='javascript:alert(1)'>")).hasSize(1);
  }

  @Test
  void aTitleTwiceAWrongLanguageAndASecondHeadingAreFound() throws Exception {
    Frame frame = new Frame();
    String landmarks = "<a href=#content></a><header></header><main></main><footer></footer>";
    assertThat(frame.broken(page(landmarks + "<h1>A</h1>"))).isEmpty();
    assertThat(frame.broken(page(landmarks + "<h1>A</h1><h1>B</h1>")))
        .containsExactly("2 of h1", "title 'T' of " + PLACE);
    assertThat(new Frame().broken(read("<html lang=da><title>T</title><h1>A</h1>" + landmarks)))
        .containsExactly("lang 'da'");
    assertThat(new Frame().broken(page("<h1>A</h1><a href=x></a>"))).hasSize(4);
  }

  @Test
  void anIdTwiceIsFound() throws Exception {
    assertThat(new UniqueIds().broken(page("<p id=a><p id=b><p id=a>"))).containsExactly("a");
  }

  @Test
  void whatRunsInsideAPageIsFound() throws Exception {
    assertThat(new NothingRuns().broken(page("<p onclick='a()' style='color: red'>")))
        .contains("p with onclick", "p with style", "policy []");
    assertThat(new NothingRuns().broken(page("<script>a()</script><style>p {}</style>")))
        .contains("a script inside the page", "a style inside the page");
  }

  @Test
  void aLinkToAnotherPageInAnotherLanguageIsFound() throws Exception {
    String links =
        "<%s hreflang=sv href=../sv/page.html></%1$s>"
            + "<%1$s hreflang=da href=../da/%2$s></%1$s><%1$s hreflang=en href=../en/page.html></%1$s>";
    String head = links.formatted("link", "page.html");
    OtherLanguages rule = new OtherLanguages();
    assertThat(rule.broken(page(head + links.formatted("a", "page.html")))).isEmpty();
    assertThat(rule.broken(page(head + links.formatted("a", "index.html"))))
        .containsExactly("a leads to {da=da/index.html, en=en/page.html, sv=sv/page.html}");
  }

  @Test
  void aForeignSentenceIsFoundWhereItsLanguageIsNotSaid() throws Exception {
    assertThat(language("<p>The level of 1990")).hasSize(1);
    assertThat(language("<p>Tallene er ikke kendt")).hasSize(1);
    assertThat(language("<p lang=en>The level of 1990")).isEmpty();
    assertThat(language("<p lang=''>The level of 1990")).isEmpty();
    assertThat(language("<p lang=en>Inom <b lang=sv>och utom</b>")).isEmpty();
    assertThat(language("<p lang=en>Siffran är inte känd")).hasSize(1);
    assertThat(language("<p lang=da>Siffran är inte känd")).hasSize(1);
  }

  @Test
  void whatIsHeardOnlyIsInALanguageToo() throws Exception {
    assertThat(language("<div aria-label='Table of the year'>")).hasSize(1);
    assertThat(language("<img alt='All of it'>")).hasSize(1);
    assertThat(language("<svg><title>All of it</title></svg>")).hasSize(1);
  }

  @Test
  void addressesFilesAndCommandsAreInNoLanguage() throws Exception {
    assertThat(language("<p>https://example.org/the/journey-of-all, list-and-more.json")).isEmpty();
    assertThat(language("<pre><code>klimatbokslut bokslut --as of</code></pre>")).isEmpty();
  }

  @Test
  void aTextOfAnotherBundleIsFoundThoughItHasNoSmallWords() throws Exception {
    assertThat(language("<p>Omregnet statistik")).isEmpty();
    assertThat(language("<p>Too close to call")).hasSize(1);
  }

  @Test
  void aDrawingWithoutWordsIsFound() throws Exception {
    assertThat(figures("<svg></svg>")).containsExactly("svg without words");
    assertThat(figures("<svg role=img aria-labelledby='a b'><title id=a>A</title></svg>"))
        .hasSize(1);
    assertThat(figures("<svg aria-hidden=true></svg>")).isEmpty();
    assertThat(figures("<img src=a.png>")).containsExactly("img without words: a.png");
  }

  @Test
  void aFigureWithoutATableBelowIsFound() throws Exception {
    String figure = "<figure id=f><figcaption>A</figcaption></figure>";
    String table = TABLE.formatted("A", "th scope=row");
    assertThat(figures("<section>" + figure + table + "</section>")).isEmpty();
    assertThat(figures("<section>" + table + figure + "</section>")).hasSize(1);
    assertThat(figures("<section>" + figure + "</section><section>" + table + "</section>"))
        .containsExactly("figure without caption or table: f");
  }

  @Test
  void aTableWithoutCaptionOrHeadingsIsFound() throws Exception {
    assertThat(tables(TABLE.formatted("A", "th scope=row"))).isEmpty();
    assertThat(tables(TABLE.formatted("", "th scope=row")))
        .containsExactly("table without caption: t");
    assertThat(tables(TABLE.formatted("A", "th"))).hasSize(1);
    assertThat(tables(TABLE.formatted("A", "td"))).containsExactly("a row without heading in t");
  }

  @Test
  void aPageIsWeighedWithItsFiles() throws Exception {
    byte[] noise = new byte[150_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("heavy.js"), noise);
    assertThat(new LightForPhones(site).broken(page("<p>"))).isEmpty();
    assertThat(new LightForPhones(site).broken(page("<script src=../heavy.js></script>")))
        .hasSize(1);
  }

  @Test
  void wrongHtmlIsFound() throws Exception {
    ValidHtml rule = new ValidHtml(folder);
    assertThat(rule.broken(page("<p>Rätt</p>"))).isEmpty();
    assertThat(rule.broken(page("<b><p>Fel</b></p>"))).isNotEmpty();
    assertThat(rule.broken(page("<p>Rätt</p>"))).isEmpty();
  }

  private List<String> links(String body) throws Exception {
    return new Links(site).broken(page(body));
  }

  private List<String> language(String body) throws Exception {
    return new OneLanguage().broken(page(body));
  }

  private List<String> figures(String body) throws Exception {
    return new FiguresInWords().broken(page(body));
  }

  private List<String> tables(String body) throws Exception {
    return new TablesWithHeadings().broken(page(body));
  }

  private Page page(String body) throws Exception {
    return read("<html lang=sv><head><title>T</title></head><body>" + body);
  }

  private Page read(String html) throws Exception {
    Files.writeString(folder.resolve(PLACE), "<!DOCTYPE html>" + html);
    return site.page(PLACE);
  }
}
