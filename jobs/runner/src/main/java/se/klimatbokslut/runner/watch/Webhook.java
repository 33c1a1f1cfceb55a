package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Posts a notice when a run was refused or failed. */
final class Webhook implements Watcher {
  private static final String URL = "KLIMATBOKSLUT_WEBHOOK_URL";
  private static final String TOKEN = "KLIMATBOKSLUT_WEBHOOK_TOKEN";

  private final URI address;
  private final Optional<String> token;
  private final Delivery delivery;

  Webhook(URI address, Optional<String> token, Delivery delivery) {
    this.address = address;
    this.token = token;
    this.delivery = delivery;
  }

  static Optional<Webhook> of(Variables variables, Delivery delivery) {
    variables.requireWith(TOKEN, URL);
    variables.requireWith(TOKEN + "_FILE", URL);
    Optional<String> token = variables.token(TOKEN);
    return variables.address(URL).map(address -> new Webhook(address, token, delivery));
  }

  @Override
  public String task() {
    return "send the notice to the webhook";
  }

  @Override
  public void ended(EndedRun run) throws IOException {
    if (!run.isDone()) {
      delivery.post(address, token, new Notice(run).json());
    }
  }
}
