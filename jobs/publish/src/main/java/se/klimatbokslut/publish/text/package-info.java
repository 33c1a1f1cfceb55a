/** Words of the three languages, from resource bundles. */
@NullMarked
package se.klimatbokslut.publish.text;

import org.jspecify.annotations.NullMarked;
