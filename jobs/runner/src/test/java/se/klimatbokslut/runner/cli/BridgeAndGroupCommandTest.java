package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.runner.cli.Console.Answer;

class BridgeAndGroupCommandTest {
  private static final Path HOME = SampleNight.published().home();

  /** The sample's list has figures of the mill, which Borlänge's budget leaves out. */
  @Test
  void theBridgeOfBorlangesBudgetTakesTheMillOff() {
    Answer answer =
        ask("bridge", "--municipality", "SE-2081", "--target", "SE-2081-carbon-budget-2040");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("all-gases", "other-gases", "ssab-borlange", "target-scope");
  }

  @Test
  void anAreaWithoutTargetsIsToldSo() {
    Answer answer = ask("bridge", "--municipality", "SE-0114");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("No bridge of SE-0114", "Targets with bridges: none");
  }

  @Test
  void aProgrammeIsAGroupAndAMistypedOneNamesTheNearest() {
    Answer known = ask("group", "--id", "dk2020-alliance");
    Answer mistyped = ask("group", "--id", "dk2020-allians");

    assertThat(known.exitCode()).as(known.err()).isZero();
    assertThat(known.out()).contains("of 16", "Targets of its municipalities");
    assertThat(mistyped.exitCode()).isEqualTo(2);
    assertThat(mistyped.err()).contains("nearest is dk2020-alliance");
  }

  private static Answer ask(String... arguments) {
    return Console.runWithoutSpark(HOME, arguments);
  }
}
