package se.klimatbokslut.publish.pack;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import se.klimatbokslut.publish.report.Report;

/** The pages of a docx: A4, upright or lying, each with its title above and its number below. */
final class WordPages {
  /** Twentieths of a point. */
  private static final int SHORT_SIDE = 11906;

  private static final int LONG_SIDE = 16838;
  private static final int SIDE_MARGIN = 1077;
  private static final int UPPER_MARGIN = 1190;
  private static final int EDGE = 567;

  private final XWPFDocument document;
  private boolean lying;

  WordPages(XWPFDocument document, Report report) {
    this.document = document;
    header(
        document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), Excerpt.running(report));
    footer(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
  }

  /** What follows stands on pages that lie, or not. */
  void turn(boolean next) {
    if (next != lying) {
      page(sectionEnd(), lying);
      lying = next;
    }
  }

  /** Nothing follows. */
  void finish() {
    page(document.getDocument().getBody().getSectPr(), lying);
  }

  private CTSectPr sectionEnd() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("SectionEnd");
    CTPPr properties = paragraph.getCTP().getPPr();
    CTSectPr section = properties.addNewSectPr();
    CTSectPr last = document.getDocument().getBody().getSectPr();
    section.setHeaderReferenceArray(last.getHeaderReferenceArray());
    section.setFooterReferenceArray(last.getFooterReferenceArray());
    return section;
  }

  private static void page(CTSectPr section, boolean lying) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(lying ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(lying ? SHORT_SIDE : LONG_SIDE));
    if (lying) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE_MARGIN));
    margins.setRight(BigInteger.valueOf(SIDE_MARGIN));
    margins.setTop(BigInteger.valueOf(UPPER_MARGIN));
    margins.setBottom(BigInteger.valueOf(UPPER_MARGIN));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void header(XWPFParagraph paragraph, String title) {
    paragraph.setStyle("Header");
    paragraph.createRun().setText(PrintTemplate.legal(title));
  }

  private static void footer(XWPFParagraph paragraph) {
    paragraph.setStyle("Footer");
    field(paragraph.getCTP(), "PAGE");
    paragraph.createRun().setText(" (");
    field(paragraph.getCTP(), "NUMPAGES");
    paragraph.createRun().setText(")");
  }

  private static void field(CTP paragraph, String instruction) {
    CTSimpleField field = paragraph.addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
