package se.klimatbokslut.runner.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A reader with a browser that remembers nothing; notes what goes wrong and what is fetched. */
final class Visit implements AutoCloseable {
  private static final int MOST_MILLISECONDS = 15_000;

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  Visit(OpenedSite.Shared shared, Browser.NewContextOptions options) {
    this.address = shared.server().address();
    this.context = shared.chromium().browser().newContext(options.setLocale("sv-SE"));
    context.onConsoleMessage(this::note);
    context.onWebError(error -> troubles.add("error on the page: " + error.error()));
    context.onRequest(request -> noteRequest(request.url()));
    context.onResponse(
        response -> {
          if (response.status() >= 400) {
            troubles.add(response.status() + " for " + response.url());
          }
        });
    context.setDefaultTimeout(MOST_MILLISECONDS);
    this.page = context.newPage();
  }

  Page page() {
    return page;
  }

  /** Goes to a place of the site. */
  Page at(String place) {
    page.navigate(address + place);
    return page;
  }

  /** Waits until a link has led to a place of the site; fails when it leads elsewhere. */
  void arrivesAt(String place) {
    page.waitForURL(address + place);
  }

  /** Errors and warnings of pages, files that are missing, requests to anywhere else. */
  List<String> troubles() {
    return troubles;
  }

  @Override
  public void close() {
    context.close();
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      troubles.add(message.type() + " on " + page.url() + ": " + message.text());
    }
  }

  private void noteRequest(String url) {
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("file:")) {
      troubles.add("request to " + url);
    }
  }
}
