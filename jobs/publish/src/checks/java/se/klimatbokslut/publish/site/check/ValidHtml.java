package se.klimatbokslut.publish.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The W3C's checker finds no error. One checker for all pages: its schema takes long to read. */
public final class ValidHtml implements PageRule {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** A property of CSS that every browser knows by now. */
  private static final String NEWER_THAN_THE_CHECKER = "Property “color-scheme” doesn't exist";

  private final Path folder;
  private final List<String> errors = new ArrayList<>();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
  private boolean ready;

  /**
   * @param folder that pages are in
   */
  public ValidHtml(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<String> broken(Page page) {
    return errors(page.place());
  }

  /** Errors of one file in the folder. */
  public List<String> errors(String file) {
    errors.clear();
    try {
      prepare();
      checker.checkHtmlFile(folder.resolve(file).toFile(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(file, e);
    }
    return errors.stream().filter(it -> !it.contains(NEWER_THAN_THE_CHECKER)).toList();
  }

  private void prepare() throws Exception {
    if (!ready) {
      ErrorHandler handler = new Collecting(errors);
      checker.setUpMainSchema(SCHEMA, handler);
      checker.setUpValidatorAndParsers(handler, true, false);
      ready = true;
    }
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
