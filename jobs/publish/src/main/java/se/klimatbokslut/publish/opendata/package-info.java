/** What of a release may be shared as open data, and the package that shares it. */
@NullMarked
package se.klimatbokslut.publish.opendata;

import org.jspecify.annotations.NullMarked;
