/// Tests of what the parts do together: runs over real files, whole processes, the launchers.
@NullMarked
package de.lupe.app;

import org.jspecify.annotations.NullMarked;
