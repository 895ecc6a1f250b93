package de.lupe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lupe.indexer.read.ReadResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadingWatchTest {

  private static final ReadResult RESULT = new ReadResult.Skipped("png");

  @Test
  void aReaderThatNeverEndsIsGivenUp() throws Exception {
    List<ReadResult> results = new ArrayList<>();
    CompletableFuture<Throwable> late = new CompletableFuture<>();
    CountDownLatch givenUp = new CountDownLatch(1);
    try (ReadingWatch watch = new ReadingWatch(Duration.ofMillis(200))) {
      boolean done =
          watch.run(
              taker -> {
                taker.accept(RESULT);
                // What a loop without an end does, until it is interrupted and goes on all the
                // same.
                while (!Thread.currentThread().isInterrupted()) {
                  Thread.onSpinWait();
                }
                Thread.interrupted();
                awaitQuietly(givenUp);
                try {
                  taker.accept(RESULT);
                } catch (CancellationException e) {
                  late.complete(e);
                }
              },
              results::add);
      assertThat(done).isFalse();
      assertThat(results).hasSize(1);
      givenUp.countDown();
      assertThat(late.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
      assertThat(results).hasSize(1);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theTimeOfTheTakerDoesNotCount() throws IOException {
    Duration limit = Duration.ofMillis(100);
    try (ReadingWatch watch = new ReadingWatch(limit)) {
      boolean done =
          watch.run(
              taker -> taker.accept(RESULT),
              result -> {
                long end = System.nanoTime() + 3 * limit.toNanos();
                while (System.nanoTime() < end) {
                  Thread.onSpinWait();
                }
              });
      assertThat(done).isTrue();
    }
  }

  @Test
  void whatAReaderThrowsIsThrown() {
    try (ReadingWatch watch = new ReadingWatch(Duration.ofMinutes(1))) {
      assertThatThrownBy(
              () ->
                  watch.run(
                      taker -> {
                        throw new IOException("weg");
                      },
                      result -> {}))
          .isInstanceOf(IOException.class)
          .hasMessage("weg");
      assertThatThrownBy(
              () ->
                  watch.run(
                      taker -> {
                        throw new IllegalArgumentException("falsch");
                      },
                      result -> {}))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
