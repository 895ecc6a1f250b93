/// The command line: one file for each command, and what their output looks like.
@NullMarked
package de.lupe.app.cli;

import org.jspecify.annotations.NullMarked;
