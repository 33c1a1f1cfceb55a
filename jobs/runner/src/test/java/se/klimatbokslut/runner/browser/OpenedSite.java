package se.klimatbokslut.runner.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser and the one web server that all of them share. */
final class OpenedSite implements BeforeAllCallback, ParameterResolver {

  /** What is open until the last test has run. */
  record Shared(Chromium chromium, WebServer server) implements AutoCloseable {
    static Shared open() {
      Chromium chromium = Chromium.start();
      try {
        return new Shared(chromium, WebServer.of(SampleSite.made().folder()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      chromium.close();
      server.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    shared(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Shared.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shared(context);
  }

  private static Shared shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OpenedSite.class))
        .computeIfAbsent(Shared.class, key -> Shared.open(), Shared.class);
  }
}
