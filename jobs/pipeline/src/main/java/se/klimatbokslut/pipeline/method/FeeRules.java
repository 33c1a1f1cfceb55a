package se.klimatbokslut.pipeline.method;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.MonthDay;

/**
 * How the books of the climate fee are kept: {@code schemas/climate-fee.yaml}.
 *
 * @param lastDay of the year after on which something is booked in the year that has ended
 */
public record FeeRules(MonthDay lastDay) {
  private static final String RESOURCE = "/schemas/climate-fee.yaml";
  private static final FeeRules READ = read();

  /** The rules of the product. */
  public static FeeRules standard() {
    return READ;
  }

  private static FeeRules read() {
    try (InputStream in = FeeRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("No rules of the climate fee at " + RESOURCE);
      }
      String day = new YAMLMapper().readTree(in).required("books_last_day").asText();
      return new FeeRules(MonthDay.parse("--" + day));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read rules of the climate fee " + RESOURCE, e);
    }
  }
}
