package se.klimatbokslut.publish.trace;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** How a trace is shown. */
public enum TraceFormat {
  text,
  json;

  /**
   * Prints a trace.
   *
   * @param everything lists every row, also in texts
   * @throws IOException when it cannot be written
   */
  public void print(
      Trace trace, Optional<Verification> verification, boolean everything, PrintStream out)
      throws IOException {
    if (this == json) {
      TraceJson.print(trace, verification, out);
    } else {
      new TraceText(out, everything).print(trace, verification);
    }
  }
}
