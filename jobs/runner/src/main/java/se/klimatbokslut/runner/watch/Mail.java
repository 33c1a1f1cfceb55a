package se.klimatbokslut.runner.watch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;

/** Mails a notice when a run was refused or failed. */
final class Mail implements Watcher {
  private static final String FROM = "KLIMATBOKSLUT_MAIL_FROM";
  private static final String TO = "KLIMATBOKSLUT_MAIL_TO";

  private final MailServer server;
  private final InternetAddress from;
  private final InternetAddress[] to;
  private final Delivery delivery;

  Mail(MailServer server, InternetAddress from, InternetAddress[] to, Delivery delivery) {
    this.server = server;
    this.from = from;
    this.to = to.clone();
    this.delivery = delivery;
  }

  static Optional<Mail> of(Variables variables, Delivery delivery) {
    variables.requireWith(TO, MailServer.HOST);
    variables.requireWith(TO, FROM);
    variables.requireWith(FROM, TO);
    variables.requireWith(MailServer.HOST, TO);
    InternetAddress[] from = addresses(FROM, variables);
    InternetAddress[] to = addresses(TO, variables);
    return MailServer.of(variables)
        .filter(server -> from.length == 1 && to.length > 0)
        .map(server -> new Mail(server, from[0], to, delivery));
  }

  private static InternetAddress[] addresses(String name, Variables variables) {
    try {
      return InternetAddress.parse(variables.text(name).orElse(""), true);
    } catch (AddressException e) {
      variables.problem(name + " holds no mail address: " + e.getMessage() + ".");
      return new InternetAddress[0];
    }
  }

  @Override
  public String task() {
    return "mail the notice";
  }

  @Override
  public void ended(EndedRun run) throws IOException {
    if (!run.isDone()) {
      Notice notice = new Notice(run);
      delivery.repeat(() -> send(notice));
    }
  }

  private void send(Notice notice) throws MessagingException, IOException {
    Session session = server.session(delivery.patience());
    try (Transport transport = session.getTransport()) {
      server.connect(transport);
      transport.sendMessage(message(notice, session), to);
    } catch (AuthenticationFailedException e) {
      throw new IOException(server.host() + " refused user and password", e);
    } catch (MessagingException e) {
      throw new Delivery.Unanswered(
          server.host() + " did not take it (" + e.getClass().getSimpleName() + ")");
    }
  }

  private Message message(Notice notice, Session session) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(from);
    message.setRecipients(Message.RecipientType.TO, to);
    message.setSentDate(Date.from(notice.run().at()));
    message.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
    message.setText(notice.text(), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }
}
