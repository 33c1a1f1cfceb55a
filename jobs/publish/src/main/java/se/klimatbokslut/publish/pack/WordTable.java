package se.klimatbokslut.publish.pack;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Placed;
import se.klimatbokslut.publish.report.ReportTable.Weight;

/** A table of a docx, column widths fixed so that every program lays it out alike. */
final class WordTable {
  private static final int TWENTIETHS = 20;

  /** Of a long table, on one page with its headings. */
  private static final int FIRST_ROWS = 3;

  /** With a sum, so that it does not stand alone. */
  private static final int LAST_ROWS = 2;

  private static final List<Double> FACT_WIDTHS =
      List.of(TablePlace.UPRIGHT_WIDTH * 0.33, TablePlace.UPRIGHT_WIDTH * 0.67);

  private final CTTbl table;
  private final List<Double> widths;
  private final int halfPoints;

  private WordTable(XWPFDocument document, List<Double> widths, double typeSize, String style) {
    this.table = document.createTable(1, 1).getCTTbl();
    this.widths = widths;
    this.halfPoints = (int) Math.round(typeSize * 2);
    table.removeTr(0);
    frame(style);
  }

  /** Labels with their values, which need no heading. */
  static void facts(XWPFDocument document, List<Fact> facts) {
    WordTable table = new WordTable(document, FACT_WIDTHS, 9.5, "Facts");
    for (Fact fact : facts) {
      CTRow row = table.row();
      table.cell(row, 0, 1, "FactLabel", fact.label());
      CTTc value = table.cell(row, 1, 1, "TableText", fact.value());
      if (!fact.origin().isEmpty()) {
        table.paragraph(value.addNewP(), "Note", fact.origin());
      }
    }
  }

  /** A table of the report; its headings are repeated on every page. */
  static void figures(XWPFDocument document, ReportTable table, TablePlace place) {
    WordTable made = new WordTable(document, place.widths(), place.typeSize(), "Figures");
    made.headings(table.columns(), place.repeatsHeadings());
    table.lines().forEach(line -> made.line(table, line));
    int rows = table.lines().size();
    made.keepTogether(0, place.staysWhole() ? rows : Math.min(rows, FIRST_ROWS));
    made.keepTogether(Math.max(0, rows - LAST_ROWS), rows);
  }

  /** Each of these rows with the next; headings count as the first. */
  private void keepTogether(int from, int to) {
    for (int i = from; i < to; i++) {
      for (CTTc cell : table.getTrArray(i).getTcArray()) {
        keep(cell.getPArray(0).getPPr());
      }
    }
  }

  private static void keep(CTPPr paragraph) {
    if (!paragraph.isSetKeepNext()) {
      paragraph.addNewKeepNext();
    }
  }

  private void frame(String style) {
    CTTblPr properties = table.getTblPr();
    properties.unsetTblBorders();
    properties.addNewTblStyle().setVal(style);
    width(properties.getTblW(), widths.stream().mapToDouble(Double::doubleValue).sum());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look =
        properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow(true);
    look.setNoHBand(true);
    look.setNoVBand(true);
    if (table.getTblGrid() != null) {
      table.getTblGrid().setGridColArray(null);
    }
    var grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(twentieths(width)));
  }

  private void headings(List<Column> columns, boolean repeated) {
    CTRow row = row();
    if (repeated) {
      row.getTrPr().addNewTblHeader();
    }
    for (int i = 0; i < columns.size(); i++) {
      boolean figures = columns.get(i).kind() == Kind.FIGURE;
      cell(row, i, 1, figures ? "HeadingFigure" : "HeadingText", columns.get(i).label());
    }
  }

  private void line(ReportTable of, Line line) {
    CTRow row = row();
    int at = 0;
    for (Placed placed : of.placed(line)) {
      int columns = placed.cell().columns();
      cell(row, at, columns, style(placed, line.weight()), placed.cell().text());
      at += columns;
    }
  }

  private static String style(Placed placed, Weight weight) {
    if (placed.cell().columns() > 1) {
      return "TableOver";
    }
    boolean figure = placed.column().kind() == Kind.FIGURE;
    if (weight == Weight.TOTAL && (figure || placed.column().names())) {
      return figure ? "TotalFigure" : "TotalText";
    }
    if (figure) {
      return weight == Weight.ESTIMATE ? "EstimateFigure" : "TableFigure";
    }
    return placed.column().kind() == Kind.CODE ? "TableCode" : "TableText";
  }

  private CTRow row() {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    return row;
  }

  private CTTc cell(CTRow row, int at, int columns, String style, String text) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    double width = widths.subList(at, at + columns).stream().mapToDouble(Double::doubleValue).sum();
    width(properties.addNewTcW(), width);
    if (columns > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
    paragraph(cell.addNewP(), style, text);
    return cell;
  }

  private void paragraph(CTP paragraph, String style, String text) {
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    var run = paragraph.addNewR();
    CTRPr properties = run.addNewRPr();
    properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    WordText.add(run, text);
  }

  private static void width(CTTblWidth width, double points) {
    width.setType(STTblWidth.DXA);
    width.setW(twentieths(points));
  }

  private static BigInteger twentieths(double points) {
    return BigInteger.valueOf(Math.round(points * TWENTIETHS));
  }
}
