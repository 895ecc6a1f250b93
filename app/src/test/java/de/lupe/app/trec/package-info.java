@NullMarked
package de.lupe.app.trec;

import org.jspecify.annotations.NullMarked;
