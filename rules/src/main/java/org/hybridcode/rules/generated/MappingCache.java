package org.hybridcode.rules.generated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/**
 * What was read of files of generated mappings, by the digest of the file: reading is most of the time of loading them. It
 * holds nothing that is not in the files, and may be deleted at any time. An entry that is damaged, or of another version of
 * the program, counts as none; one that cannot be written is not.
 */
final class MappingCache {
    private static final String FORMAT = "hybridcode mappings 1";
    private static final int DIGEST = 32;
    private static final int MOST = 10_000_000;

    private final Path folder;

    MappingCache(Path folder) {
        this.folder = folder;
    }

    /** The file of this name and digest, if it is known. */
    Optional<MappingFile> find(String name, String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(place(sha256));
            int end = bytes.length - DIGEST;
            if (end < 0
                    || !MessageDigest.isEqual(
                            MappingIds.sha256(Arrays.copyOf(bytes, end)),
                            Arrays.copyOfRange(bytes, end, bytes.length))) {
                return Optional.empty();
            }
            return read(new DataInputStream(new ByteArrayInputStream(bytes, 0, end)), name, sha256);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps the rules of a file, written beside its place and moved there. */
    void keep(MappingFile file) {
        try {
            Files.createDirectories(folder);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), file);
            bytes.write(MappingIds.sha256(bytes.toByteArray()));
            Path part = Files.createTempFile(folder, file.sha256(), ".part");
            try {
                Files.write(part, bytes.toByteArray());
                Files.move(
                        part,
                        place(file.sha256()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // A folder that may only be read is read again the next time.
            return;
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256 + ".mappings");
    }

    private static Optional<MappingFile> read(DataInputStream in, String name, String sha256) throws IOException {
        if (!in.readUTF().equals(FORMAT)
                || !in.readUTF().equals(name)
                || !in.readUTF().equals(sha256)) {
            return Optional.empty();
        }
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            return Optional.empty();
        }
        List<MappingRule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rules.add(rule(in));
        }
        return in.read() < 0 ? Optional.of(new MappingFile(name, sha256, rules)) : Optional.empty();
    }

    private static MappingRule rule(DataInputStream in) throws IOException {
        return new MappingRule(
                in.readUTF(),
                new Icd10Code(in.readUTF()),
                in.readUTF(),
                MappingState.labelled(in.readUTF()).orElseThrow(() -> new IllegalArgumentException("no state")),
                new MappingPeriod(LocalDate.parse(in.readUTF()), day(in)),
                new MappingEvidence(
                        in.readInt(),
                        in.readInt(),
                        texts(in),
                        texts(in),
                        new MappingOrigin(in.readUTF(), text(in), LocalDate.parse(in.readUTF()))),
                new MappingReview(text(in), day(in), text(in)));
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(DataInputStream in) throws IOException {
        return text(in).map(LocalDate::parse);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void write(DataOutputStream out, MappingFile file) throws IOException {
        out.writeUTF(FORMAT);
        out.writeUTF(file.name());
        out.writeUTF(file.sha256());
        out.writeInt(file.rules().size());
        for (MappingRule rule : file.rules()) {
            write(out, rule);
        }
    }

    private static void write(DataOutputStream out, MappingRule rule) throws IOException {
        out.writeUTF(rule.phrase());
        out.writeUTF(rule.code().text());
        out.writeUTF(rule.title());
        out.writeUTF(rule.state().label());
        out.writeUTF(rule.period().from().toString());
        out.writeUTF(rule.period().to().map(LocalDate::toString).orElse(""));
        out.writeInt(rule.evidence().support());
        out.writeInt(rule.evidence().contradictions());
        write(out, rule.evidence().sources());
        write(out, rule.evidence().verdicts());
        MappingOrigin origin = rule.evidence().origin();
        out.writeUTF(origin.corpusSha256());
        out.writeUTF(origin.modelSha256().orElse(""));
        out.writeUTF(origin.made().toString());
        out.writeUTF(rule.review().reviewer().orElse(""));
        out.writeUTF(rule.review().expires().map(LocalDate::toString).orElse(""));
        out.writeUTF(rule.review().reason().orElse(""));
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
