package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The file system of this machine for a program that is killed after a number of changes. Of the
 * bytes that it is writing then, half are written; afterwards nothing can be done any more.
 */
final class KilledFileSystem extends FileSystemProvider {
  /** The end of the program. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final FileSystem real = FileSystems.getDefault();
  private final FileSystem facade = new Facade();
  private int changesLeft;

  private KilledFileSystem(int changes) {
    this.changesLeft = changes;
  }

  /** A path whose file system takes so many changes and no more. */
  static Path after(int changes, Path path) {
    return new KilledFileSystem(changes).wrap(path);
  }

  private void live() {
    if (changesLeft < 0) {
      throw new Killed();
    }
  }

  private void change() {
    live();
    changesLeft--;
    live();
  }

  private Path wrap(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            Wrapped.class.getClassLoader(),
            new Class<?>[] {Path.class, Wrapped.class},
            (proxy, method, arguments) -> answer(path, method, arguments));
  }

  private interface Wrapped {
    Path unwrapped();
  }

  private Object answer(Path path, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("unwrapped")) {
      return path;
    }
    if (method.getName().equals("getFileSystem")) {
      return facade;
    }
    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] instanceof Wrapped wrapped ? wrapped.unwrapped() : plain[i];
    }
    try {
      Object answer = method.invoke(path, plain);
      return answer instanceof Path other ? wrap(other) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Path plain(Path path) {
    return path instanceof Wrapped wrapped ? wrapped.unwrapped() : path;
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    live();
    boolean writes =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    if (!writes) {
      return real.provider().newByteChannel(plain(path), options, attributes);
    }
    change();
    return new Channel(real.provider().newByteChannel(plain(path), options, attributes));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    change();
    return real.provider().newFileChannel(plain(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    live();
    DirectoryStream<Path> children =
        real.provider().newDirectoryStream(plain(folder), child -> filter.accept(wrap(child)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return StreamSupport.stream(children.spliterator(), false)
            .map(KilledFileSystem.this::wrap)
            .iterator();
      }

      @Override
      public void close() throws IOException {
        children.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    change();
    real.provider().createDirectory(plain(folder), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    change();
    real.provider().createLink(plain(link), plain(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    change();
    real.provider().delete(plain(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    change();
    real.provider().copy(plain(source), plain(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    change();
    real.provider().move(plain(source), plain(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.provider().isSameFile(plain(path), plain(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.provider().isHidden(plain(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.provider().getFileStore(plain(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    live();
    real.provider().checkAccess(plain(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.provider().getFileAttributeView(plain(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    live();
    return real.provider().readAttributes(plain(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.provider().readAttributes(plain(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    change();
    real.provider().setAttribute(plain(path), name, value, options);
  }

  @Override
  public String getScheme() {
    return "killed";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return facade;
  }

  @Override
  public Path getPath(URI uri) {
    return wrap(Path.of(uri));
  }

  /** Half of what is written last. */
  private final class Channel implements SeekableByteChannel {
    private final SeekableByteChannel channel;

    Channel(SeekableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      live();
      if (changesLeft == 0) {
        channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
      }
      change();
      return channel.write(bytes);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return channel.read(bytes);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      change();
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private final class Facade extends FileSystem {
    @Override
    public FileSystemProvider provider() {
      return KilledFileSystem.this;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrap(real.getPath(first, more));
    }

    @Override
    public java.nio.file.PathMatcher getPathMatcher(String pattern) {
      return real.getPathMatcher(pattern);
    }

    @Override
    public java.nio.file.attribute.UserPrincipalLookupService getUserPrincipalLookupService() {
      return real.getUserPrincipalLookupService();
    }

    @Override
    public java.nio.file.WatchService newWatchService() throws IOException {
      return real.newWatchService();
    }
  }
}
