package se.klimatbokslut.publish.site.check;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The W3C's checker finds no error. */
public final class ValidHtml implements PageRule {
  /** A property of CSS that every browser knows by now. */
  private static final String NEWER_THAN_THE_CHECKER = "Property “color-scheme” doesn't exist";

  /** Where a build puts what the checker needs in another version than the module. */
  private static final Path APART = Path.of("target", "html-checker");

  private final Path folder;
  private final Function<Path, List<String>> checker;

  /**
   * @param folder that pages are in
   */
  public ValidHtml(Path folder) throws Exception {
    this.folder = folder;
    this.checker = apart();
  }

  @Override
  public List<String> broken(Page page) {
    return errors(page.place());
  }

  /** Errors of one file in the folder. */
  public List<String> errors(String file) {
    return checker.apply(folder.resolve(file)).stream()
        .filter(error -> !error.contains(NEWER_THAN_THE_CHECKER))
        .toList();
  }

  /** With classes of its own: Spark brings a version of ICU that the checker cannot use. */
  @SuppressWarnings("unchecked")
  private static Function<Path, List<String>> apart() throws Exception {
    ClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
    return (Function<Path, List<String>>)
        loader.loadClass(HtmlChecker.class.getName()).getDeclaredConstructor().newInstance();
  }

  private static URL[] classPath() {
    File[] first = APART.toFile().listFiles();
    return Stream.concat(
            first == null ? Stream.of() : Stream.of(first),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new))
        .map(ValidHtml::url)
        .toArray(URL[]::new);
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
