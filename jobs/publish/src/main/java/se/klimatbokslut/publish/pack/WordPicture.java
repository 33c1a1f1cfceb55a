package se.klimatbokslut.publish.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A picture in a docx with what it shows in words. */
final class WordPicture {
  private WordPicture() {}

  /** Adds a PNG of a size in points. */
  static void add(
      XWPFParagraph place,
      byte[] png,
      double width,
      double height,
      String title,
      String description)
      throws IOException {
    XWPFRun run = place.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(png),
          PictureType.PNG,
          "",
          Units.toEMU(width),
          Units.toEMU(height));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    CTNonVisualDrawingProps properties =
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    properties.setName(PrintTemplate.legal(Excerpt.property(title)));
    properties.setDescr(PrintTemplate.legal(Excerpt.inWords(title, description)));
  }
}
