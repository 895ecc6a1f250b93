package de.lupe.indexer;

import de.lupe.indexer.read.InputFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The files and folders that a user named, as one tree: no file stands in it twice, however the
/// names overlap.
///
/// Hidden files and folders, and folders that hold an index, are left out.
final class InputTree {

  /// Is told what stands in the tree.
  interface Visitor {

    /// A file.
    void file(InputFile file) throws IOException;

    /// A file or folder that cannot be looked at.
    void unreadable(String path, String why);
  }

  /// How much stands in the tree.
  record Size(long files, long bytes) {}

  /// @param given as the user named it
  /// @param real absolute and without symbolic links, so that one folder has one name; as far as
  ///   that can be told of a path that is gone
  private record Root(Path given, Path real) {
    /// True where a walk from here comes by a real path.
    boolean reaches(Path path) {
      return path.startsWith(real)
          && StreamSupport.stream(real.relativize(path).spliterator(), false)
              .noneMatch(name -> name.toString().startsWith("."));
    }
  }

  private final List<Root> roots;

  private InputTree(List<Root> roots) {
    this.roots = roots;
  }

  /// The tree of these paths, which may be gone.
  static InputTree of(List<Path> paths) throws IOException {
    List<Root> roots = new ArrayList<>();
    for (Path path : paths) {
      Root root = new Root(path, Files.exists(path) ? path.toRealPath() : gone(path));
      if (roots.stream().noneMatch(other -> root.real.startsWith(other.real))) {
        roots.removeIf(other -> other.real.startsWith(root.real));
        roots.add(root);
      }
    }
    return new InputTree(List.copyOf(roots));
  }

  /// The last existing folder above a path without links, and the rest as it is named.
  private static Path gone(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent == null ? absolute : parent.toRealPath().resolve(parent.relativize(absolute));
  }

  /// The paths that are gone, as the user named them.
  List<Path> gone() {
    return roots.stream().map(Root::given).filter(path -> !Files.exists(path)).toList();
  }

  /// The path that a file is, or was, reached by, as the user named it; empty where it is no part
  /// of the tree.
  Optional<Path> pathTo(Path file) {
    return roots.stream().filter(root -> file.startsWith(root.real)).map(Root::given).findFirst();
  }

  /// Counts what a visitor will be told of as files.
  Size measure() throws IOException {
    long[] sums = new long[2];
    visit(
        new Visitor() {
          @Override
          public void file(InputFile file) {
            sums[0]++;
            sums[1] += file.size();
          }

          @Override
          public void unreadable(String path, String why) {}
        });
    return new Size(sums[0], sums[1]);
  }

  /// Walks the tree; symbolic links are followed where they lead out of it, but never in a circle.
  void visit(Visitor visitor) throws IOException {
    for (Root root : roots) {
      if (!Files.exists(root.real)) {
        continue;
      }
      Files.walkFileTree(
          root.real,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Walk(root, visitor));
    }
  }

  private final class Walk implements FileVisitor<Path> {
    private final Root root;
    private final Visitor visitor;

    Walk(Root root, Visitor visitor) {
      this.root = root;
      this.visitor = visitor;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean hidden = !folder.equals(root.real) && folder.getFileName().toString().startsWith(".");
      boolean index = Files.exists(folder.resolve("write.lock"));
      return hidden || index || standsElsewhere(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path location, BasicFileAttributes attributes)
        throws IOException {
      if (!attributes.isRegularFile()
          || location.getFileName().toString().startsWith(".")
          || standsElsewhere(location)) {
        return FileVisitResult.CONTINUE;
      }
      visitor.file(
          new InputFile(
              location,
              given(location),
              attributes.size(),
              attributes.lastModifiedTime().toInstant()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path location, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        visitor.unreadable(given(location), reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      if (e != null) {
        visitor.unreadable(given(folder), reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    /// True for a link to what the walk comes by without it.
    private boolean standsElsewhere(Path location) throws IOException {
      if (location.equals(root.real) || !Files.isSymbolicLink(location)) {
        return false;
      }
      Path real = location.toRealPath();
      return roots.stream().anyMatch(other -> other.reaches(real));
    }

    private String given(Path location) {
      Path below = root.real.relativize(location);
      Path named = below.toString().isEmpty() ? root.given : root.given.resolve(below);
      return named.normalize().toString().replace('\\', '/');
    }
  }

  /// Why a file could not be read, as a clause.
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "vanished while indexing";
      default -> {
        String message = e.getMessage();
        yield message == null ? e.getClass().getSimpleName().toLowerCase(Locale.ROOT) : message;
      }
    };
  }
}
