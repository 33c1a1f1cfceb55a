package se.klimatbokslut.runner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.runner.config.ConfigurationException;

/** The command line: which commands there are and what their failures mean. */
@Command(
    name = "klimatbokslut",
    mixinStandardHelpOptions = true,
    version = "klimatbokslut 0.1.0",
    description = {
      "Follow-up of municipalities' climate work: emission statistics in, yearly progress against"
          + " carbon budgets and targets out."
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 an input was refused, the last good release stays; 2 wrong usage or"
          + " configuration; 3 the run failed, running again continues.",
      "Start with: klimatbokslut nightly"
    },
    subcommands = {
      NightlyCommand.class,
      ScheduleCommand.class,
      FetchCommand.class,
      IngestCommand.class,
      AcceptCommand.class,
      FollowUpCommand.class,
      BridgeCommand.class,
      GroupCommand.class,
      PrognosisCommand.class,
      BacktestCommand.class,
      BokslutCommand.class,
      ClimateReportCommand.class,
      SiteCommand.class,
      FreezeCommand.class,
      ReproduceCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      ScenarioCommand.class,
      PeersCommand.class,
      RevisionsCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      OpenDataCommand.class,
      TraceCommand.class,
      StatusCommand.class
    })
public final class CommandLineProgram implements Runnable {
  /** Read by the log configuration. */
  private static final String LOG_LEVEL = "klimatbokslut.log-level";

  private static final String CONTINUE = "Run it again to continue; --log-level debug shows more.";
  private static final String MISTAKE =
      "This is a mistake of the program. Run it with --log-level debug and report what it shows;"
          + " the last good release stays current.";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command given");
  }

  /** The program with all its commands. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new CommandLineProgram());
    line.registerConverter(TableFormat.class, TableFormat::ofId);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.setExecutionStrategy(CommandLineProgram::execute);
    line.setExecutionExceptionHandler(CommandLineProgram::exitCode);
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    return line;
  }

  /** Runs a command and returns its exit code. */
  public static int run(String[] arguments) {
    return commandLine().execute(arguments);
  }

  private static int execute(ParseResult arguments) {
    if (arguments.hasSubcommand()) {
      return execute(arguments, arguments.subcommand().commandSpec());
    }
    return new CommandLine.RunLast().execute(arguments);
  }

  private static int execute(ParseResult arguments, CommandSpec command) {
    try (SchemasOption schemas = SchemasOption.of(command)) {
      Object level =
          command.findOption("--log-level") == null
              ? null
              : command.findOption("--log-level").getValue();
      if (level != null) {
        System.setProperty(LOG_LEVEL, level.toString());
      }
      return new CommandLine.RunLast().execute(arguments);
    }
  }

  private static int exitCode(Exception failure, CommandLine line, ParseResult arguments) {
    if (isWrongUsage(failure)) {
      line.getErr().println("klimatbokslut: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    line.getErr().println("klimatbokslut: " + FailureWords.of(failure));
    line.getErr().println(FailureWords.isMute(failure) ? MISTAKE : CONTINUE);
    LoggerFactory.getLogger(CommandLineProgram.class).debug("The run failed", failure);
    return ExitCode.FAILED;
  }

  /** Libraries refuse arguments of this program without a word; that is no usage of the user's. */
  private static boolean isWrongUsage(Exception failure) {
    boolean refused =
        failure instanceof ConfigurationException || failure instanceof IllegalArgumentException;
    return refused && !FailureWords.isMute(failure);
  }
}
