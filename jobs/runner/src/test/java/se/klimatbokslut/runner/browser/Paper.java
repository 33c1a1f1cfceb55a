package se.klimatbokslut.runner.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a printer would print. */
final class Paper {
  private final String text;
  private final List<String> beside;

  private Paper(String text, List<String> beside) {
    this.text = text;
    this.beside = beside;
  }

  static Paper of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reader reader = new Reader();
      String text = reader.getText(document).replaceAll("[\\s\\h]+", "");
      return new Paper(text, reader.beside);
    }
  }

  /** Words may be broken between lines. */
  boolean holds(String word) {
    return text.contains(word);
  }

  /** Letters that fall beside the paper, with their page. */
  List<String> besideThePaper() {
    return beside;
  }

  private static final class Reader extends PDFTextStripper {
    private final List<String> beside = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      float right = letter.getXDirAdj() + letter.getWidthDirAdj();
      if (letter.getXDirAdj() < 0 || right > letter.getPageWidth()) {
        beside.add(getCurrentPageNo() + ": " + letter.getUnicode());
      }
      super.processTextPosition(letter);
    }
  }
}
