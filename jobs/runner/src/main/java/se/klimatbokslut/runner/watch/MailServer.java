package se.klimatbokslut.runner.watch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that takes mail.
 *
 * @param encryption {@code starttls} (required, not tried), {@code tls} from the first byte, or
 *     {@code none}
 */
record MailServer(
    String host, int port, String encryption, Optional<String> user, Optional<String> password) {
  static final String HOST = "KLIMATBOKSLUT_SMTP_HOST";
  private static final String PORT = "KLIMATBOKSLUT_SMTP_PORT";
  private static final String ENCRYPTION = "KLIMATBOKSLUT_SMTP_ENCRYPTION";
  private static final String USER = "KLIMATBOKSLUT_SMTP_USER";
  private static final String PASSWORD = "KLIMATBOKSLUT_SMTP_PASSWORD";
  private static final String STARTTLS = "starttls";
  private static final String TLS = "tls";
  private static final String NONE = "none";
  private static final int SUBMISSION_PORT = 587;
  private static final int TLS_PORT = 465;

  static Optional<MailServer> of(Variables variables) {
    String encryption = variables.text(ENCRYPTION).orElse(STARTTLS);
    if (!List.of(STARTTLS, TLS, NONE).contains(encryption)) {
      variables.problem(ENCRYPTION + " is '" + encryption + "', expected starttls, tls or none.");
    }
    int port = variables.port(PORT, encryption.equals(TLS) ? TLS_PORT : SUBMISSION_PORT);
    Optional<String> user = variables.text(USER);
    Optional<String> password = variables.secret(PASSWORD);
    if (user.isPresent() != password.isPresent()) {
      variables.problem(USER + " and " + PASSWORD + " (or " + PASSWORD + "_FILE) go together.");
    }
    return variables.text(HOST).map(host -> new MailServer(host, port, encryption, user, password));
  }

  Session session(Duration patience) {
    String protocol = encryption.equals(TLS) ? "smtps" : "smtp";
    String prefix = "mail." + protocol + ".";
    String millis = String.valueOf(patience.toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty(prefix + "connectiontimeout", millis);
    properties.setProperty(prefix + "timeout", millis);
    properties.setProperty(prefix + "writetimeout", millis);
    properties.setProperty(prefix + "auth", String.valueOf(user.isPresent()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(
        prefix + "starttls.required", String.valueOf(encryption.equals(STARTTLS)));
    properties.setProperty(prefix + "starttls.enable", String.valueOf(encryption.equals(STARTTLS)));
    return Session.getInstance(properties);
  }

  void connect(Transport transport) throws MessagingException {
    transport.connect(host, port, user.orElse(null), password.orElse(null));
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
