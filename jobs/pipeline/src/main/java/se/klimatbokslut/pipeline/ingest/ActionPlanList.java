package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.register.ActionStatus;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** The action plans of the boards of a municipality by focus area, with how far each action is. */
final class ActionPlanList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String FOCUS = "focus_area";
  private static final String BOARD = "board";
  private static final String ACTION = "action";
  private static final String STATUS = "status";
  private static final String YEAR = "year";
  private static final String COMMENT = "comment";
  private static final List<String> NEEDED =
      List.of(MUNICIPALITY, FOCUS, BOARD, ACTION, STATUS, YEAR, COMMENT);

  @Override
  public String name() {
    return "action-plans (columns "
        + String.join(", ", NEEDED)
        + "; status "
        + String.join(", ", ActionStatus.ids())
        + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("action-plans");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> focus = row.text(FOCUS);
    Optional<String> board = row.text(BOARD);
    Optional<String> action = row.text(ACTION);
    Optional<String> status = row.text(STATUS).map(text -> text.toLowerCase(Locale.ROOT));
    Optional<Integer> year = row.year(YEAR);
    if (municipality.isPresent()
        && focus.isPresent()
        && board.isPresent()
        && action.isPresent()
        && status.isPresent()
        && year.isPresent()) {
      SourceCell at = row.at(YEAR);
      intake.add(
          new RawAction(
              municipality.get(),
              focus.get(),
              board.get(),
              action.get(),
              status.get(),
              year.get(),
              row.optional(COMMENT),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, FOCUS, ACTION));
  }
}
