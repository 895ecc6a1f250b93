/// Tests of the values: what they read, print and refuse.
@NullMarked
package de.lupe.schema;

import org.jspecify.annotations.NullMarked;
