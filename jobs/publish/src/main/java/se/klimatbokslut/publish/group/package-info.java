/** Counties, nations and programmes as groups of municipalities. */
@NullMarked
package se.klimatbokslut.publish.group;

import org.jspecify.annotations.NullMarked;
