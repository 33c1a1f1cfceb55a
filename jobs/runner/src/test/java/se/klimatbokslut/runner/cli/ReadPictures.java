package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Pictures of a pack's files by what they show in words. */
final class ReadPictures {
  private ReadPictures() {}

  /** Bytes of the pictures of a docx. */
  static Map<String, byte[]> docx(Path file) throws IOException {
    Map<String, byte[]> pictures = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        paragraph.getRuns().stream()
            .filter(run -> !run.getEmbeddedPictures().isEmpty())
            .forEach(
                run -> {
                  XWPFPicture picture = run.getEmbeddedPictures().get(0);
                  pictures.put(
                      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr(),
                      picture.getPictureData().getData());
                });
      }
    }
    return pictures;
  }

  /** Words of the figures of a PDF, as screen readers read them. */
  static List<String> pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> words = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), words);
      return words;
    }
  }

  private static void collect(PDStructureNode node, List<String> words) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          words.add(element.getAlternateDescription());
        }
        collect(element, words);
      }
    }
  }
}
