package de.lupe.indexer;

import de.lupe.indexer.read.ReadResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Lets readers run on threads of their own, and gives up those that hand over nothing for too
/// long.
///
/// Java cannot end a thread that does not want to. One that was given up is interrupted, finds
/// nobody any more to hand results to, and does not keep the process from ending.
final class ReadingWatch implements AutoCloseable {

  private static final int IDLE_SECONDS = 10;

  /// What a thread is to do.
  @FunctionalInterface
  interface Reading {
    void read(Consumer<ReadResult> results) throws IOException;
  }

  private final Duration limit;
  private final ExecutorService threads;

  ReadingWatch(Duration limit) {
    this.limit = limit;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              Thread thread = new Thread(task, "lupe-read-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /// Reads, and returns when it is done or given up.
  ///
  /// @return false where it was given up; what was handed over until then counts
  /// @throws IOException what the reading throws, as it throws runtime exceptions and errors
  boolean run(Reading reading, Consumer<ReadResult> results) throws IOException {
    Handover handover = new Handover(results);
    Future<?> future =
        threads.submit(
            () -> {
              reading.read(handover);
              return null;
            });
    while (true) {
      try {
        future.get(handover.remaining(limit.toNanos()), TimeUnit.NANOSECONDS);
        return true;
      } catch (TimeoutException e) {
        if (handover.giveUp(limit.toNanos())) {
          future.cancel(true);
          return false;
        }
      } catch (InterruptedException e) {
        future.cancel(true);
        Thread.currentThread().interrupt();
        throw (InterruptedIOException) new InterruptedIOException().initCause(e);
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      }
    }
  }

  /// The reason why a reading was given up, as a clause.
  String why() {
    return String.format(
        Locale.ROOT, "takes longer than %.0f s without an article", limit.toMillis() / 1000.0);
  }

  private static IOException thrown(Throwable thrown) {
    return switch (thrown) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(thrown);
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /// Takes results until the reading is given up. The time that the taker needs does not count.
  private static final class Handover implements Consumer<ReadResult> {
    private final Consumer<ReadResult> taker;
    private long lastNanos = System.nanoTime();
    private boolean givenUp;

    Handover(Consumer<ReadResult> taker) {
      this.taker = taker;
    }

    @Override
    public synchronized void accept(ReadResult result) {
      if (givenUp) {
        throw new CancellationException("nobody waits for this any more");
      }
      taker.accept(result);
      lastNanos = System.nanoTime();
    }

    synchronized long remaining(long limitNanos) {
      return Math.max(1, lastNanos + limitNanos - System.nanoTime());
    }

    synchronized boolean giveUp(long limitNanos) {
      givenUp = System.nanoTime() - lastNanos >= limitNanos;
      return givenUp;
    }
  }
}
