package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.runner.store.Store;

/**
 * Writes the body of an answer to the disk while it comes in, up to a limit. Whoever waits for it
 * can be interrupted, which the streams of the client cannot.
 */
final class Body implements BodySubscriber<Body.End> {
  private final Path file;
  private final long most;
  private final CompletableFuture<End> end = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private @Nullable SeekableByteChannel channel;
  private long written;

  /**
   * How it ended, if the connection did not break.
   *
   * @param isTooLarge true when there was more than the limit
   * @param disk why it could not be written
   */
  record End(long bytes, boolean isTooLarge, Optional<IOException> disk) {}

  /**
   * @param most bytes that are accepted
   */
  Body(Path file, long most) {
    this.file = file;
    this.most = most;
  }

  @Override
  public CompletionStage<End> getBody() {
    return end;
  }

  /** The file is a new one for each try: a broken one may still be writing to its own. */
  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    try {
      channel = Store.anew(file);
      given.request(1);
    } catch (IOException e) {
      stop(new End(written, false, Optional.of(e)));
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        write(buffer);
      }
      if (!end.isDone() && subscription != null) {
        subscription.request(1);
      }
    } catch (IOException e) {
      stop(new End(written, false, Optional.of(e)));
    }
  }

  private void write(ByteBuffer buffer) throws IOException {
    if (end.isDone() || channel == null) {
      return;
    }
    if (written + buffer.remaining() > most) {
      stop(new End(written, true, Optional.empty()));
      return;
    }
    while (buffer.hasRemaining()) {
      written += channel.write(buffer);
    }
  }

  @Override
  public void onError(Throwable broken) {
    close();
    end.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    Optional<IOException> closing = close();
    end.complete(new End(written, false, closing));
  }

  private void stop(End how) {
    close();
    end.complete(how);
    if (subscription != null) {
      subscription.cancel();
    }
  }

  private Optional<IOException> close() {
    try {
      if (channel != null) {
        channel.close();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }
}
