/// Tests of the commands against an engine that answers what a test tells it to.
@NullMarked
package de.lupe.app.cli;

import org.jspecify.annotations.NullMarked;
