package se.klimatbokslut.publish.site;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.klimatbokslut.publish.page.ReportHtml;

/** Pages as HTML. Everything is escaped but charts, their figures and our own method texts. */
final class PageWriter {
  private final SiteFrame frame;
  private final Words words;
  private final TemplateEngine engine = new TemplateEngine();

  PageWriter(SiteFrame frame, Words words) {
    this.frame = frame;
    this.words = words;
    ClassLoaderTemplateResolver own =
        new ClassLoaderTemplateResolver(PageWriter.class.getClassLoader());
    own.setPrefix("se/klimatbokslut/publish/site/");
    own.setSuffix(".html");
    own.setTemplateMode(TemplateMode.HTML);
    own.setCharacterEncoding("UTF-8");
    own.setCheckExistence(true);
    engine.addTemplateResolver(own);
    engine.addTemplateResolver(ReportHtml.blocks());
    engine.setMessageResolver(new Messages(words));
  }

  String html(PublicPage page) {
    return filled(
        "page",
        Map.of(
            "page",
            page,
            "site",
            frame,
            "drawings",
            drawings(page),
            "charts",
            ChartFigures.of(page, words)));
  }

  /** A template of the site filled with values. */
  String filled(String template, Map<String, Object> values) {
    Context context = new Context(words.language());
    context.setVariables(values);
    return engine.process(template, context);
  }

  private static Map<String, String> drawings(PublicPage page) {
    Map<String, String> drawings = new TreeMap<>();
    page.reports().forEach(report -> drawings.putAll(ReportHtml.drawings(report)));
    return drawings;
  }

  private static final class Messages extends AbstractMessageResolver {
    private final Words words;

    Messages(Words words) {
      this.words = words;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] messageParameters) {
      return words.get(key, messageParameters == null ? new Object[0] : messageParameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] messageParameters) {
      throw new IllegalStateException("No text " + key);
    }
  }
}
