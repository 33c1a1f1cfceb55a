package se.klimatbokslut.publish.opendata;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import se.klimatbokslut.publish.table.TableFormat;

/** One file of the package as a distribution of its dataset. */
record DcatDistribution(PackageFile file, Contents contents) {
  private static final String SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

  static DcatDistribution of(PackageFile file, Contents contents) {
    return new DcatDistribution(file, contents);
  }

  static String address(PackageFile file, Contents contents) {
    return contents.address(file.table() + "-" + file.format().id());
  }

  void write(RdfWriter rdf) throws XMLStreamException {
    String url = contents.settings().baseUrl() + file.path();
    rdf.begin("dcat:Distribution", address(file, contents));
    words(rdf, Locale.forLanguageTag("sv"));
    words(rdf, Locale.ENGLISH);
    rdf.link("dcat:accessURL", url);
    rdf.link("dcat:downloadURL", url);
    rdf.link("dcterms:format", Formats.euFileType(file.format()));
    licence(rdf, contents);
    rdf.value("dcat:byteSize", "nonNegativeInteger", Long.toString(file.bytes()));
    rdf.beginInside("spdx:checksum", "spdx:Checksum");
    rdf.link("spdx:algorithm", SHA256);
    rdf.value("spdx:checksumValue", "hexBinary", file.sha256());
    rdf.endInside();
    rdf.end();
  }

  /** Rows of one table rest on sources of several licences: the strictest holds for all. */
  static void licence(RdfWriter rdf, Contents contents) throws XMLStreamException {
    List<Licence> licences = contents.editions().licences();
    if (!licences.isEmpty()) {
      rdf.link("dcterms:license", licences.get(licences.size() - 1).uri());
    }
  }

  private void words(RdfWriter rdf, Locale language) throws XMLStreamException {
    PackageTexts texts = new PackageTexts(language);
    String code = language.getLanguage();
    rdf.text("dcterms:title", code, texts.title(file.table()) + " (" + file.format().id() + ")");
    if (file.format() == TableFormat.CSV_EXCEL_SV) {
      rdf.text("dcterms:description", code, texts.excel());
    }
  }
}
