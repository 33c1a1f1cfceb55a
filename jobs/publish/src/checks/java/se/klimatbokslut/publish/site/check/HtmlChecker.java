package se.klimatbokslut.publish.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's checker. Made once for many pages, as its schema takes long to read. */
public final class HtmlChecker implements Function<Path, List<String>> {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final List<String> errors = new ArrayList<>();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);

  /** Reads the schema. */
  public HtmlChecker() throws Exception {
    ErrorHandler handler = new Collecting(errors);
    checker.setUpMainSchema(SCHEMA, handler);
    checker.setUpValidatorAndParsers(handler, true, false);
  }

  /** Errors in a file, with their line. */
  @Override
  public List<String> apply(Path file) {
    errors.clear();
    try {
      checker.checkHtmlFile(file.toFile(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(file.toString(), e);
    }
    return List.copyOf(errors);
  }

  private record Collecting(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException found) {}

    @Override
    public void error(SAXParseException found) {
      errors.add(found.getLineNumber() + ": " + found.getMessage());
    }

    @Override
    public void fatalError(SAXParseException found) {
      error(found);
    }
  }
}
