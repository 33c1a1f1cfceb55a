package se.klimatbokslut.publish.opendata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Countries;

/**
 * {@code catalog.rdf} after DCAT-AP-SE 3.0: a dataset a table with a distribution a format, and the
 * files an area as a data service. Every thing has an address below the package's own, as
 * harvesting asks for.
 */
final class DcatCatalogue {
  static final String PATH = "catalog.rdf";

  private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String TABLE_SCHEMA = "https://datapackage.org/standard/table-schema/";
  private static final String API = "api";
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

  private final Contents contents;
  private final Coverage coverage;
  private final String base;

  private DcatCatalogue(Contents contents, Coverage coverage) {
    this.contents = contents;
    this.coverage = coverage;
    this.base = contents.settings().baseUrl();
  }

  /** The catalogue; only for settings that allow one. */
  static String rdf(Contents contents, Coverage coverage) {
    return RdfWriter.document(new DcatCatalogue(contents, coverage)::write);
  }

  private void write(RdfWriter rdf) throws XMLStreamException {
    catalogue(rdf);
    publisher(rdf);
    contact(rdf);
    for (String dataset : datasets()) {
      dataset(rdf, dataset);
    }
    for (PackageFile file : contents.files()) {
      DcatDistribution.of(file, contents).write(rdf);
    }
    apiFiles(rdf);
    service(rdf);
  }

  private void catalogue(RdfWriter rdf) throws XMLStreamException {
    rdf.begin("dcat:Catalog", contents.address("catalog"));
    words(rdf, "dcterms:title", "title");
    words(rdf, "dcterms:description", "description");
    rdf.link("dcterms:publisher", contents.settings().publisher().url());
    rdf.link("dcterms:license", CC0);
    dates(rdf);
    languages(rdf);
    rdf.link("foaf:homepage", base);
    rdf.link("dcat:themeTaxonomy", EU + "data-theme");
    for (String dataset : datasets()) {
      rdf.link("dcat:dataset", contents.address(dataset));
    }
    rdf.end();
  }

  private void publisher(RdfWriter rdf) throws XMLStreamException {
    rdf.begin("foaf:Agent", contents.settings().publisher().url());
    rdf.text("foaf:name", contents.settings().publisher().name());
    rdf.end();
  }

  private void contact(RdfWriter rdf) throws XMLStreamException {
    rdf.begin("vcard:Organization", contents.address("contact"));
    rdf.text("vcard:fn", contents.settings().publisher().name());
    rdf.link("vcard:hasEmail", "mailto:" + contents.settings().publisher().email());
    rdf.end();
  }

  private void dataset(RdfWriter rdf, String dataset) throws XMLStreamException {
    rdf.begin("dcat:Dataset", contents.address(dataset));
    words(rdf, "dcterms:title", "title." + dataset);
    words(rdf, "dcterms:description", "description." + dataset);
    rdf.text("dcterms:identifier", contents.address(dataset));
    responsible(rdf);
    rdf.link("dcat:theme", EU + "data-theme/ENVI");
    words(rdf, "dcat:keyword", "keyword");
    rdf.link("dcterms:accrualPeriodicity", EU + "frequency/IRREG");
    rdf.link("dcterms:conformsTo", dataset.equals(API) ? base + ApiDescription.PATH : TABLE_SCHEMA);
    rdf.link("dcat:landingPage", base);
    dates(rdf);
    rdf.text("dcat:version", contents.release().id());
    languages(rdf);
    covered(rdf);
    distributions(rdf, dataset);
    rdf.end();
  }

  private void distributions(RdfWriter rdf, String dataset) throws XMLStreamException {
    for (PackageFile file : contents.files()) {
      if (file.table().equals(dataset)) {
        rdf.link("dcat:distribution", DcatDistribution.address(file, contents));
      }
    }
    if (dataset.equals(API)) {
      rdf.link("dcat:distribution", contents.address("api-files"));
    }
  }

  private void responsible(RdfWriter rdf) throws XMLStreamException {
    rdf.link("dcterms:publisher", contents.settings().publisher().url());
    rdf.link("dcat:contactPoint", contents.address("contact"));
    rdf.link("dcterms:accessRights", EU + "access-right/PUBLIC");
  }

  private void covered(RdfWriter rdf) throws XMLStreamException {
    for (String country : coverage.countries()) {
      rdf.link("dcterms:spatial", EU + "country/" + Countries.euCodeOf(new Country(country)));
    }
    if (coverage.isKnown()) {
      rdf.beginInside("dcterms:temporal", "dcterms:PeriodOfTime");
      rdf.value("dcat:startDate", "date", coverage.firstYear() + "-01-01");
      rdf.value("dcat:endDate", "date", coverage.lastYear() + "-12-31");
      rdf.endInside();
    }
  }

  private void apiFiles(RdfWriter rdf) throws XMLStreamException {
    rdf.begin("dcat:Distribution", contents.address("api-files"));
    words(rdf, "dcterms:title", "title.api");
    rdf.link("dcat:accessURL", base + MunicipalityFiles.INDEX);
    rdf.link("dcat:accessService", contents.address("service"));
    rdf.link("dcterms:format", Formats.EU_JSON);
    DcatDistribution.licence(rdf, contents);
    rdf.end();
  }

  private void service(RdfWriter rdf) throws XMLStreamException {
    rdf.begin("dcat:DataService", contents.address("service"));
    words(rdf, "dcterms:title", "title.api");
    words(rdf, "dcterms:description", "description.api");
    rdf.link("dcat:endpointURL", base + "api/v1/");
    rdf.link("dcat:endpointDescription", base + ApiDescription.PATH);
    responsible(rdf);
    DcatDistribution.licence(rdf, contents);
    rdf.end();
  }

  private void dates(RdfWriter rdf) throws XMLStreamException {
    rdf.value("dcterms:issued", "date", contents.date());
    rdf.value("dcterms:modified", "date", contents.date());
  }

  private static void languages(RdfWriter rdf) throws XMLStreamException {
    rdf.link("dcterms:language", EU + "language/SWE");
    rdf.link("dcterms:language", EU + "language/ENG");
  }

  private static void words(RdfWriter rdf, String property, String key) throws XMLStreamException {
    for (Locale language : LANGUAGES) {
      rdf.text(property, language.getLanguage(), new PackageTexts(language).get(key));
    }
  }

  private Set<String> datasets() {
    Set<String> tables = new LinkedHashSet<>();
    contents.files().forEach(file -> tables.add(file.table()));
    tables.add(API);
    return tables;
  }
}
