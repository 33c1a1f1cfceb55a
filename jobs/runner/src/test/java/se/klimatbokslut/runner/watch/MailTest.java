package se.klimatbokslut.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final Delivery QUICK = new Delivery(Duration.ofMillis(1), Duration.ofSeconds(20));

  private final GreenMail mailbox =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @TempDir Path folder;

  @BeforeEach
  void openMailbox() {
    mailbox.setUser("drift@example.se", "drift", "l0senord");
    mailbox.start();
  }

  @AfterEach
  void closeMailbox() {
    mailbox.stop();
  }

  @Test
  void refusalIsMailedWithFileAndReason() throws Exception {
    mail("none", "l0senord").ended(GivenRun.refused(GivenRun.home(folder)));

    MimeMessage message = mailbox.getReceivedMessages()[0];
    assertThat(message.getSubject())
        .isEqualTo("klimatbokslut nightly refused: refused 1 of 1 files");
    assertThat(String.valueOf(message.getContent()))
        .contains("Current release  " + GivenRun.RELEASE)
        .contains("Stale since      " + GivenRun.REFUSED_AT)
        .contains("utsläpp.xlsx")
        .contains("error not-a-number: utsläpp.xlsx, row 812: found 'n/a'");
    assertThat(GreenMailUtil.getAddressList(message.getAllRecipients()))
        .isEqualTo("drift@example.se, miljo@example.se");
  }

  @Test
  void successIsNotMailed() throws Exception {
    mail("none", "l0senord").ended(GivenRun.published(GivenRun.home(folder)));

    assertThat(mailbox.getReceivedMessages()).isEmpty();
  }

  @Test
  void wrongPasswordIsToldWithoutRepeatingIt() throws Exception {
    EndedRun run = GivenRun.refused(GivenRun.home(folder));

    assertThatThrownBy(() -> mail("none", "wr0ng").ended(run))
        .hasMessage("127.0.0.1 refused user and password");
  }

  @Test
  void nothingIsSentUnencryptedToAServerWithoutStarttls() throws Exception {
    EndedRun run = GivenRun.refused(GivenRun.home(folder));

    assertThatThrownBy(() -> mail("starttls", "l0senord").ended(run))
        .hasMessageContaining("127.0.0.1 did not take it");
    assertThat(mailbox.getReceivedMessages()).isEmpty();
  }

  private Mail mail(String encryption, String password) throws Exception {
    MailServer server =
        new MailServer(
            "127.0.0.1",
            mailbox.getSmtp().getPort(),
            encryption,
            Optional.of("drift"),
            Optional.of(password));
    return new Mail(
        server,
        new InternetAddress("klimatbokslut@example.se"),
        InternetAddress.parse("drift@example.se, miljo@example.se"),
        QUICK);
  }
}
