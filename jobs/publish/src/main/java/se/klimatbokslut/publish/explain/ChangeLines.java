package se.klimatbokslut.publish.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.explain.Explanation;
import se.klimatbokslut.domain.explain.SectorPart;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.explain.ChangeLine.Kind;
import se.klimatbokslut.publish.text.TextBundle;

/** Puts an explained change into lines: restated history, sectors, their sum and the total. */
final class ChangeLines {
  private final ExplainedChange change;
  private final TextBundle texts;

  ChangeLines(ExplainedChange change, TextBundle texts) {
    this.change = change;
    this.texts = texts;
  }

  List<ChangeLine> lines() {
    List<ChangeLine> lines = new ArrayList<>();
    restated().ifPresent(lines::add);
    change.sectorsBySize().stream().map(this::sector).forEach(lines::add);
    lines.add(sum(Kind.BETWEEN_YEARS, change.from()));
    lines.add(sum(Kind.TOTAL, comparableBefore().orElse(change.from())));
    return lines;
  }

  /** Why no restatement is shown although there is an edition before; mostly empty. */
  Optional<String> leftOut() {
    return comparableBefore().isPresent()
        ? Optional.empty()
        : change
            .before()
            .map(before -> texts.get("note.incomplete", before.editionId(), before.year()));
  }

  private Optional<SectorYear> comparableBefore() {
    return change.before().filter(before -> change.explanation().restated().isPresent());
  }

  private Optional<ChangeLine> restated() {
    return comparableBefore()
        .map(
            before ->
                new ChangeLine(
                    Kind.RESTATED,
                    "",
                    before,
                    change.from(),
                    before.total(),
                    change.from().total(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    texts.get("note.restated", before.editionId())));
  }

  private ChangeLine sector(SectorPart part) {
    return new ChangeLine(
        Kind.SECTOR,
        part.levels().sector(),
        change.from(),
        change.to(),
        part.levels().from(),
        part.levels().to(),
        part.national(),
        Optional.of(part.local()),
        change.sourceOf(part),
        part.national().isPresent() ? "" : texts.get("note.allLocal", change.from().year()));
  }

  private ChangeLine sum(Kind kind, SectorYear from) {
    Explanation explanation = change.explanation();
    Co2e to = explanation.to();
    return new ChangeLine(
        kind,
        "",
        from,
        change.to(),
        from.total(),
        to,
        Optional.of(explanation.national()),
        Optional.of(explanation.local()),
        Optional.empty(),
        "");
  }
}
