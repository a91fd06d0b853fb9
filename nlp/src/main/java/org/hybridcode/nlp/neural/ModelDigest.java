package org.hybridcode.nlp.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.hybridcode.nlp.neural.decode.Prompt;
import org.hybridcode.nlp.neural.weights.Weights;
import org.hybridcode.nlp.neural.weights.WeightsException;

/** The SHA-256 of everything that an answer depends on: the files of the model, the settings, the prompt, the codes. */
final class ModelDigest {
    private ModelDigest() {}

    static String of(Path folder, BioMistralSettings settings, Collection<String> codes) {
        List<Path> files = new ArrayList<>(Weights.open(folder).files());
        files.add(folder.resolve("config.json"));
        files.add(folder.resolve("tokenizer.json"));
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(file.getFileName()).append(' ').append(hex(file)).append('\n');
        }
        all.append(settings).append('\n');
        all.append(Prompt.version(settings.prompt()).text()).append('\n');
        all.append(String.join(" ", new TreeSet<>(codes)));
        return HexFormat.of().formatHex(sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new WeightsException(file, "cannot be read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
