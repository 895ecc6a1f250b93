/// Tests of the whole: runs over real files, processes that are killed, the launchers, the commands
/// over the example articles, and how well judged queries are answered.
@NullMarked
package de.lupe.app;

import org.jspecify.annotations.NullMarked;
