package org.hybridcode.kb.official;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A file as it is published, plain or as the one member of a zip whose name fits. Immutable. */
public final class OfficialFile {
    private static final String ZIP = ".zip";

    private final Path path;
    private final String member;

    private OfficialFile(Path path, String member) {
        this.path = path;
        this.member = member;
    }

    /**
     * The file at {@code path}, or in the zip at {@code path} the one member whose name fits.
     *
     * @param member what the member's name, without its folder, must match, in any case
     * @throws OfficialFileException when there is no such file, or not exactly one such member
     */
    public static OfficialFile at(Path path, Pattern member) {
        if (!Files.isRegularFile(path)) {
            throw new OfficialFileException("no file at " + path + "; give the file as it was published");
        }
        return new OfficialFile(path, isZip(path) ? memberOf(path, member) : "");
    }

    private static boolean isZip(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    private static String memberOf(Path path, Pattern pattern) {
        Predicate<String> fits =
                Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE).asMatchPredicate();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<String> names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
            List<String> fitting = names.stream()
                    .filter(name -> fits.test(name.substring(name.lastIndexOf('/') + 1)))
                    .toList();
            if (fitting.size() != 1) {
                throw new OfficialFileException(path.getFileName() + ": expected one member like " + pattern.pattern()
                        + " but found " + (fitting.isEmpty() ? "none" : String.join(", ", fitting)) + " among "
                        + String.join(", ", names) + "; unpack it and give the file itself");
            }
            verify(zip, zip.getEntry(fitting.get(0)));
            return fitting.get(0);
        } catch (ZipException e) {
            throw new OfficialFileException(
                    path.getFileName() + " is no zip file, or a damaged one; download it again", e);
        } catch (EOFException e) {
            throw new OfficialFileException(path.getFileName() + " is a damaged zip file; download it again", e);
        } catch (IOException e) {
            throw unreadable(path.getFileName().toString(), e);
        }
    }

    /** A reader of zips does not compare the checksum of what it unpacks. */
    private static void verify(ZipFile zip, ZipEntry entry) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException(entry.getName() + " has another checksum");
            }
        }
    }

    /** The name of the file, with the member in it: {@code order.zip!icd10cm_order_2025.txt}. */
    public String name() {
        return path.getFileName() + (member.isEmpty() ? "" : "!" + member);
    }

    /** The SHA-256 of the published file (of the zip, if it is one), lower-case hexadecimal. */
    public String sha256() {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream digesting = new DigestInputStream(in, digest)) {
                digesting.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw unreadable(name(), e);
        }
    }

    /** The content; the caller closes it. */
    public InputStream open() {
        try {
            if (member.isEmpty()) {
                return new BufferedInputStream(Files.newInputStream(path));
            }
            ZipFile zip = new ZipFile(path.toFile());
            return new FilterInputStream(zip.getInputStream(zip.getEntry(member))) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException e) {
            throw unreadable(name(), e);
        }
    }

    /**
     * The lines without their ends.
     *
     * @throws OfficialFileException when the file is not text of this charset
     */
    public List<String> lines(Charset charset) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(), charset.newDecoder()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (CharacterCodingException e) {
            throw new OfficialFileException(
                    name() + ":" + (lines.size() + 1) + ": not " + charset + " text; give the file as it was published",
                    e);
        } catch (IOException e) {
            throw unreadable(name(), e);
        }
        return List.copyOf(lines);
    }

    private static OfficialFileException unreadable(String name, IOException e) {
        return new OfficialFileException(
                "cannot read " + name + " (" + e.getClass().getSimpleName() + "); check that it is complete", e);
    }
}
