package se.klimatbokslut.domain.sentence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Something said, with its figures, before it is put into words. Clauses are equal when they say
 * the same.
 */
public record Clause(Phrase phrase, List<Argument> arguments) {
  public Clause {
    arguments = List.copyOf(arguments);
  }

  public static Clause of(Phrase phrase, Argument... arguments) {
    return new Clause(phrase, Arrays.asList(arguments));
  }

  /** All of them one after the other. */
  public static Clause joined(Collection<Clause> clauses) {
    return clauses.stream().reduce(Clause::and).orElseThrow();
  }

  /** This clause and then another, in one sentence. */
  public Clause and(Clause other) {
    return of(Phrase.AND, nested(), other.nested());
  }

  /** This clause as a part of another. */
  public Argument nested() {
    return new Argument.Nested(this);
  }

  /** The words, without a capital at the beginning and a full stop at the end. */
  public String in(Language language) {
    return language.say(this);
  }

  /** In English, for messages. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
