package de.lupe.indexer;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// Tells which files changed in folders, with all below them. For one thread.
///
/// ```java
/// try (FolderWatch watch = FolderWatch.of(List.of(Path.of("news")), index)) {
///   while (true) {
///     List<Path> changed = watch.next(Duration.ofHours(1));
///     ...
///   }
/// }
/// ```
public final class FolderWatch implements AutoCloseable {

  /// Whoever writes a file writes more than once: changes are told when there are no more of them.
  private static final Duration QUIET = Duration.ofMillis(200);

  /// And told at the latest after so long.
  private static final Duration AT_LATEST = Duration.ofSeconds(1);

  private final List<Path> roots;
  private final Path index;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Set<Path> files = new HashSet<>();

  private FolderWatch(List<Path> roots, Path index, WatchService service) {
    this.roots = roots;
    this.index = index;
    this.service = service;
  }

  /// Watches files and folders from now on.
  ///
  /// @param paths as the user named them
  /// @param index the folder of the index, which changes by being written and is left out
  public static FolderWatch of(List<Path> paths, Path index) throws IOException {
    FolderWatch watch =
        new FolderWatch(
            List.copyOf(paths),
            index.toAbsolutePath().normalize(),
            paths.getFirst().getFileSystem().newWatchService());
    try {
      for (Path path : watch.roots) {
        if (Files.isDirectory(path)) {
          watch.register(path);
        } else {
          watch.files.add(path);
          Path parent = path.getParent();
          watch.registerOne(parent == null ? Path.of("") : parent);
        }
      }
      return watch;
    } catch (IOException | RuntimeException e) {
      watch.close();
      throw e;
    }
  }

  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            boolean isHidden = !each.equals(folder) && isHidden(each);
            if (isHidden || each.toAbsolutePath().normalize().startsWith(index)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            registerOne(each);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path each, IOException e) {
            // Gone again, or not for us: the run that reads it says so.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void registerOne(Path folder) throws IOException {
    Path named = folder.toString().isEmpty() ? Path.of(".") : folder;
    folders.put(named.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /// Waits until something changes.
  ///
  /// @param wait how long to wait at most
  /// @return the files and folders that are new, were written or are gone; all that is watched
  ///   where there were too many changes to list; nothing where nothing changed
  /// @throws InterruptedException if the thread is interrupted while it waits
  public List<Path> next(Duration wait) throws IOException, InterruptedException {
    Set<Path> changed = new TreeSet<>();
    WatchKey first = service.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null) {
      return List.of();
    }
    take(first, changed);
    long end = System.nanoTime() + AT_LATEST.toNanos();
    WatchKey more = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    while (more != null) {
      take(more, changed);
      more = System.nanoTime() < end ? service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : null;
    }
    return List.copyOf(changed);
  }

  private void take(WatchKey key, Set<Path> changed) throws IOException {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind().equals(OVERFLOW)) {
        changed.addAll(roots);
      } else if (folder != null) {
        Path path = folder.resolve((Path) event.context());
        if (isWatched(folder, path)) {
          changed.add(path);
          if (event.kind().equals(ENTRY_CREATE) && Files.isDirectory(path)) {
            register(path);
          }
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private boolean isWatched(Path folder, Path path) {
    boolean isInFolder = roots.stream().anyMatch(root -> folder.startsWith(root));
    return (isInFolder || files.contains(path))
        && !isHidden(path)
        && !path.toAbsolutePath().normalize().startsWith(index);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
