/** What must hold for every page of any site, for the tests of this module and of the runner. */
@NullMarked
package se.klimatbokslut.publish.site.check;

import org.jspecify.annotations.NullMarked;
