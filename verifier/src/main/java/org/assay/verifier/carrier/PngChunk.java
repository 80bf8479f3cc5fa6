package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.assay.verifier.CheckFailure;

/**
 * One chunk of a PNG file: four letters and their data.
 *
 * @param type the four letters
 * @param data the bytes, without length and checksum
 * @see <a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, chunk layout</a>
 */
record PngChunk(String type, byte[] data) {

  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final int FRAME = 12;

  /** Reads all chunks: IHDR is the first, IEND the last, and every checksum holds. */
  static List<PngChunk> readAll(byte[] png) throws CheckFailure {
    var chunks = new ArrayList<PngChunk>();
    var in = ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
    while (in.hasRemaining()) {
      chunks.add(readOne(in));
    }
    boolean whole =
        !chunks.isEmpty()
            && chunks.get(0).type.equals("IHDR")
            && chunks.get(chunks.size() - 1).type.equals("IEND")
            && chunks.stream().filter(c -> c.type.equals("IEND")).count() == 1;
    if (!whole) {
      throw Carriers.refused("The PNG does not begin with IHDR and end with its one IEND.");
    }
    return chunks;
  }

  private static PngChunk readOne(ByteBuffer in) throws CheckFailure {
    int length = in.remaining() < FRAME ? -1 : in.getInt();
    if (length < 0 || length > in.remaining() - (FRAME - Integer.BYTES)) {
      throw Carriers.refused("The PNG is cut off inside a chunk.");
    }
    var crc = new CRC32();
    crc.update(in.slice().limit(Integer.BYTES + length));
    byte[] letters = new byte[Integer.BYTES];
    byte[] data = new byte[length];
    in.get(letters).get(data);
    if (in.getInt() != (int) crc.getValue()) {
      throw Carriers.refused("A chunk of the PNG does not match its checksum.");
    }
    return new PngChunk(new String(letters, ISO_8859_1), data);
  }

  /** Writes this chunk with its length and checksum. */
  void writeTo(ByteArrayOutputStream out) {
    var frame = ByteBuffer.allocate(FRAME + data.length);
    frame.putInt(data.length).put(type.getBytes(ISO_8859_1)).put(data);
    var crc = new CRC32();
    crc.update(frame.array(), Integer.BYTES, Integer.BYTES + data.length);
    frame.putInt((int) crc.getValue());
    out.writeBytes(frame.array());
  }

  /** Tells whether this is a text chunk of one of the types with this keyword. */
  boolean hasKeyword(String keyword, String... types) {
    byte[] start = (keyword + '\0').getBytes(ISO_8859_1);
    return Arrays.asList(types).contains(type)
        && data.length >= start.length
        && Arrays.equals(data, 0, start.length, start, 0, start.length);
  }
}
