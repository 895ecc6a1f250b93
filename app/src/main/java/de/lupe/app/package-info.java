/// What a person starts: [de.lupe.app.Main] and the wiring behind it. The commands are in `cli`.
@NullMarked
package de.lupe.app;

import org.jspecify.annotations.NullMarked;
