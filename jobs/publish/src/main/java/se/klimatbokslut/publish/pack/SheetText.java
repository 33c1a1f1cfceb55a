package se.klimatbokslut.publish.pack;

import se.klimatbokslut.publish.table.XlsxText;
import se.klimatbokslut.publish.text.TextBundle;

/** Texts of a report as cells of its workbook hold them. */
record SheetText(TextBundle texts) {

  /** What a cell cannot hold is counted, and readers are told where it stands. */
  String of(String text) {
    return XlsxText.of(
        PrintTemplate.legal(text),
        left -> " … [" + texts.get("sheet.rest", Integer.toString(left)) + "]");
  }
}
