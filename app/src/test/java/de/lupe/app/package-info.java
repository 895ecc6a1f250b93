/// Tests of the launchers: whole processes, with Java homes that are only pretended.
@NullMarked
package de.lupe.app;

import org.jspecify.annotations.NullMarked;
