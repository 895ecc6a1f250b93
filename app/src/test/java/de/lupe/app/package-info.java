/// Tests of the whole: the launchers, the commands over the example articles, and how well judged
/// queries are answered.
@NullMarked
package de.lupe.app;

import org.jspecify.annotations.NullMarked;
