package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.store.Home;

/** A server that refuses the password: neither message nor log repeat it. */
class DatabasePasswordTest {
  private static final String PASSWORD = "s3cr3t-p4ssw0rd";
  private static final int CLEAR_TEXT = 3;

  private final List<String> passwords = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  @Test
  void aRefusedPasswordIsNeitherToldNorLogged() throws Exception {
    StringWriter log = new StringWriter();
    Throwable refusal;
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> refuseAll(server));
      thread.setDaemon(true);
      thread.start();
      JobDatabase database =
          JobDatabase.of(
              new Home(folder),
              Map.of(
                  "KLIMATBOKSLUT_DB_URL",
                  "jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/k?sslmode=disable",
                  "KLIMATBOKSLUT_DB_USER",
                  "bokslut",
                  "KLIMATBOKSLUT_DB_PASSWORD",
                  PASSWORD));
      refusal = logged(log, database);
    }

    assertThat(passwords).contains(PASSWORD);
    assertThat(refusal).hasMessageContaining("password authentication failed");
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain(PASSWORD);
    }
    assertThat(log.toString()).isNotEmpty().doesNotContain(PASSWORD);
  }

  /** Everything that any library logs, as --log-level trace would show it. */
  private static Throwable logged(StringWriter log, JobDatabase database) {
    LoggerContext context = (LoggerContext) LogManager.getContext(false);
    Configuration configuration = context.getConfiguration();
    WriterAppender appender =
        WriterAppender.newBuilder()
            .setName("test")
            .setTarget(log)
            .setLayout(PatternLayout.newBuilder().withPattern("%logger %msg%n%ex%n").build())
            .build();
    appender.start();
    Level usual = configuration.getRootLogger().getLevel();
    Level flyway = configuration.getLoggerConfig("org.flywaydb").getLevel();
    configuration.getRootLogger().addAppender(appender, Level.ALL, null);
    configuration.getRootLogger().setLevel(Level.ALL);
    configuration.getLoggerConfig("org.flywaydb").setLevel(Level.ALL);
    context.updateLoggers();
    try {
      return catchThrowable(database::opened);
    } finally {
      configuration.getLoggerConfig("org.flywaydb").setLevel(flyway);
      configuration.getRootLogger().setLevel(usual);
      configuration.getRootLogger().removeAppender("test");
      context.updateLoggers();
    }
  }

  private void refuseAll(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        refuse(
            new DataInputStream(client.getInputStream()),
            new DataOutputStream(client.getOutputStream()));
      } catch (IOException e) {
        // the client hung up, or the test is over
      }
    }
  }

  /** The beginning of PostgreSQL's protocol: start, a request for the password, and a refusal. */
  private void refuse(DataInputStream in, DataOutputStream out) throws IOException {
    in.readNBytes(in.readInt() - Integer.BYTES);
    out.writeByte('R');
    out.writeInt(2 * Integer.BYTES);
    out.writeInt(CLEAR_TEXT);
    out.flush();
    in.readByte();
    byte[] password = in.readNBytes(in.readInt() - Integer.BYTES);
    passwords.add(new String(password, 0, password.length - 1, StandardCharsets.UTF_8));
    byte[] error =
        "SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"bokslut\"\0\0"
            .getBytes(StandardCharsets.UTF_8);
    out.writeByte('E');
    out.writeInt(Integer.BYTES + error.length);
    out.write(error);
    out.flush();
  }
}
