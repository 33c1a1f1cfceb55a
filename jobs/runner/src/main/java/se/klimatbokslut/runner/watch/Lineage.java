package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands OpenLineage events on: what a run has read and made. */
final class Lineage implements Watcher {
  private static final String FILE = "KLIMATBOKSLUT_OPENLINEAGE_FILE";
  private static final String URL = "KLIMATBOKSLUT_OPENLINEAGE_URL";
  private static final String TOKEN = "KLIMATBOKSLUT_OPENLINEAGE_TOKEN";

  private final String task;
  private final Receiver receiver;

  private Lineage(String task, Receiver receiver) {
    this.task = task;
    this.receiver = receiver;
  }

  private interface Receiver {
    void take(String event) throws IOException;
  }

  static List<Lineage> of(Variables variables, Delivery delivery) {
    variables.requireWith(TOKEN, URL);
    variables.requireWith(TOKEN + "_FILE", URL);
    Optional<String> token = variables.token(TOKEN);
    List<Lineage> all = new ArrayList<>();
    variables.file(FILE).map(Lineage::to).ifPresent(all::add);
    variables.address(URL).map(address -> to(address, token, delivery)).ifPresent(all::add);
    return all;
  }

  /** One event a line, after those of earlier runs. */
  static Lineage to(Path file) {
    return new Lineage(
        "write the lineage to " + file,
        event ->
            Files.writeString(
                file, event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  static Lineage to(URI address, Optional<String> token, Delivery delivery) {
    return new Lineage("send the lineage", event -> delivery.post(address, token, event));
  }

  @Override
  public String task() {
    return task;
  }

  @Override
  public void began(BegunRun run) throws IOException {
    receiver.take(LineageEvents.start(run));
  }

  @Override
  public void ended(EndedRun run) throws IOException {
    receiver.take(LineageEvents.end(run));
  }
}
