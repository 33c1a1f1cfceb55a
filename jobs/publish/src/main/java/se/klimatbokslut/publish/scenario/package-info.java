/** What becomes of targets if emissions go on as scenarios assume. */
@NullMarked
package se.klimatbokslut.publish.scenario;

import org.jspecify.annotations.NullMarked;
