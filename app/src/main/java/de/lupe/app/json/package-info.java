/// What Lupe answers as JSON, wherever it is asked: articles, search answers, reports.
///
/// Keys are a contract: new ones may be added, none is renamed or removed. Nothing here knows who
/// asked, or prints to a terminal.
@NullMarked
package de.lupe.app.json;

import org.jspecify.annotations.NullMarked;
