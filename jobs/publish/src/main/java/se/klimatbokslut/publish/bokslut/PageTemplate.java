package se.klimatbokslut.publish.bokslut;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills {@code bokslut.html}. Everything is escaped but the charts, which this program draws. */
final class PageTemplate {
  private final TemplateEngine engine = new TemplateEngine();

  PageTemplate(Texts texts) {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(PageTemplate.class.getClassLoader());
    templates.setPrefix("se/klimatbokslut/publish/bokslut/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(templates);
    engine.setMessageResolver(new BundleMessages(texts));
  }

  String fill(BokslutPage page, Locale language) {
    Context context = new Context(language);
    context.setVariable("page", page);
    return engine.process("bokslut", context);
  }

  private static final class BundleMessages extends AbstractMessageResolver {
    private final Texts texts;

    BundleMessages(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] messageParameters) {
      return texts.get(key, messageParameters == null ? new Object[0] : messageParameters);
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
