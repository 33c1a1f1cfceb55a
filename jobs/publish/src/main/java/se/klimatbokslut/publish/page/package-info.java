/** Reports as HTML. */
@NullMarked
package se.klimatbokslut.publish.page;

import org.jspecify.annotations.NullMarked;
