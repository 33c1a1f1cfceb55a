/** What editions changed in earlier years and what that did to targets, for readers. */
@NullMarked
package se.klimatbokslut.publish.revision;

import org.jspecify.annotations.NullMarked;
