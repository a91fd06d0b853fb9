package org.hybridcode.nlp.neural.encoder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hybridcode.kb.release.TrainedEncoder;

/**
 * The file of an encoder: lines of text, then numbers, big-endian. The text: {@code hybridcode-encoder 1}; codebook and
 * dictionary with their digests; a line for each fact; {@code table} with bits and width; {@code point} lines of the
 * calibration; the codes in one line; an empty line. The numbers: the scales of the table's rows, its cells, the cells of
 * the codes. Cells within a line are divided by tabs.
 */
public final class EncoderFile {
    private static final String FORMAT = "hybridcode-encoder\t1";
    private static final int LONGEST_HEAD = 16_000_000;
    private static final int WIDEST = 4096;

    private EncoderFile() {}

    /** The bytes of the file: the same for the same content. */
    public static byte[] write(EncoderContent content) {
        List<String> head = new ArrayList<>();
        head.add(FORMAT);
        head.add("codebook\t" + content.provenance().codebookSha256());
        head.add("dictionary\t" + content.provenance().dictionarySha256());
        content.provenance().facts().forEach((name, value) -> head.add("fact\t" + name + "\t" + value));
        head.add("table\t" + content.table().bits() + "\t" + content.table().width());
        content.calibration()
                .points()
                .forEach(point -> head.add("point\t" + point.strength() + "\t" + point.probability()));
        head.add("codes\t" + String.join(" ", content.codes().codes()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write((String.join("\n", head) + "\n\n").getBytes(StandardCharsets.UTF_8));
            float[] scales = content.table().scales();
            ByteBuffer numbers = ByteBuffer.allocate(scales.length * Float.BYTES);
            numbers.asFloatBuffer().put(scales);
            out.write(numbers.array());
            out.write(content.table().cells());
            out.write(content.codes().cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the file.
     *
     * @throws EncoderException when it is no such file, is cut off or holds more; names it
     */
    public static EncoderContent read(TrainedEncoder file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.content()))) {
            Head head = new Head();
            String line = line(in);
            if (!line.equals(FORMAT)) {
                throw new EncoderException(file.place(), "is no encoder of this version; train it again");
            }
            for (line = line(in); !line.isEmpty(); line = line(in)) {
                head.take(line.split("\t", -1));
            }
            EncoderContent content = head.content(in);
            if (in.read() >= 0) {
                throw new EncoderException(file.place(), "holds more than an encoder; train it again");
            }
            return content;
        } catch (EOFException e) {
            throw new EncoderException(file.place(), "is cut off; train it again", e);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new EncoderException(file.place(), "is damaged (" + e.getMessage() + "); train it again", e);
        }
    }

    private static String line(DataInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.write(next);
            if (line.size() > LONGEST_HEAD) {
                throw new IOException("a line without end");
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** What the lines of the text say. */
    private static final class Head {
        private String codebook = "";
        private String dictionary = "";
        private int bits;
        private int width;
        private List<String> codes = List.of();
        private final TreeMap<String, String> facts = new TreeMap<>();
        private final List<Calibration.Point> points = new ArrayList<>();

        void take(String[] cells) {
            switch (cells[0]) {
                case "codebook" -> codebook = cells[1];
                case "dictionary" -> dictionary = cells[1];
                case "fact" -> facts.put(cells[1], cells[2]);
                case "table" -> {
                    bits = Integer.parseInt(cells[1]);
                    width = Integer.parseInt(cells[2]);
                }
                case "point" ->
                    points.add(new Calibration.Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                case "codes" -> codes = cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ", -1));
                default -> throw new IllegalArgumentException("a line '" + cells[0] + "'");
            }
        }

        EncoderContent content(DataInputStream in) throws IOException {
            if (bits < PhraseFeatures.FEWEST_BITS || bits > PhraseFeatures.MOST_BITS || width < 2 || width > WIDEST) {
                throw new IOException("a table of 2^" + bits + " rows of " + width);
            }
            ByteBuffer numbers = ByteBuffer.wrap(bytes(in, Float.BYTES << bits));
            float[] scales = new float[1 << bits];
            numbers.asFloatBuffer().get(scales);
            HashedTable table = new HashedTable(bits, width, scales, bytes(in, width << bits));
            CodeVectors vectors = new CodeVectors(codes, width, bytes(in, codes.size() * width));
            return new EncoderContent(
                    new Provenance(codebook, dictionary, facts), table, vectors, new Calibration(points));
        }

        private static byte[] bytes(DataInputStream in, int count) throws IOException {
            byte[] bytes = in.readNBytes(count);
            if (bytes.length < count) {
                throw new EOFException();
            }
            return bytes;
        }
    }
}
