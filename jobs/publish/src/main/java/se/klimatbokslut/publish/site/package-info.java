/** The public pages: a folder of files that any web server, or none, can show. */
@NullMarked
package se.klimatbokslut.publish.site;

import org.jspecify.annotations.NullMarked;
