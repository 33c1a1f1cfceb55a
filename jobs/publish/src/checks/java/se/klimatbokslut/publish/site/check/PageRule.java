package se.klimatbokslut.publish.site.check;

import java.util.List;

/** Something that holds for every page. */
@FunctionalInterface
interface PageRule {
  /** Where the page breaks it; empty when it does not. */
  List<String> broken(Page page);
}
