package org.hybridcode.tests.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;

/**
 * A model at its worst: it quotes words that do stand in the note, is always sure, and proposes whatever looks like a
 * code. Every note draws a batch of its own from one seed.
 */
final class HostileGenerator implements CandidateGenerator {
    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.abcxyz -'\"<>\\/;\u00e9\u0410\u2024\uff21\u200b\n\t";
    /** Letters and digits that look like Latin ones: Cyrillic, Greek, full width, and a dot that is none. */
    private static final String LATIN = "ABCEHKMOPTX0123456789.";

    private static final String LOOK_ALIKE = "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425"
            + "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\u2024";

    private final Random random;
    private final String quote;
    private final int batch;
    private final List<String> billable;
    private final List<String> headers;
    private final List<String> elsewhere;

    /**
     * A generator.
     *
     * @param billable billable codes of the codebook, to be damaged
     * @param headers its headers
     * @param elsewhere codes of other years and of ICD-9
     */
    HostileGenerator(
            long seed, String quote, int batch, List<String> billable, List<String> headers, List<String> elsewhere) {
        this.random = new Random(seed);
        this.quote = quote;
        this.batch = batch;
        this.billable = billable;
        this.headers = headers;
        this.elsewhere = elsewhere;
    }

    @Override
    public String sha256() {
        return "0".repeat(64);
    }

    @Override
    public List<NeuralProposal> propose(String note) {
        List<NeuralProposal> proposals = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            proposals.add(new NeuralProposal(text(), quote, 1.0));
        }
        return proposals;
    }

    private String text() {
        String code = one(billable);
        return switch (random.nextInt(16)) {
            case 0 -> noise();
            case 1 -> one(headers);
            case 2 -> one(elsewhere);
            case 3 -> code + "ABCDGKPQRSXZ0123456789".charAt(random.nextInt(22));
            case 4 -> code.toLowerCase(Locale.ROOT);
            case 5 -> code + ".";
            case 6 -> code.replace(".", "");
            case 7 -> lookAlike(code);
            case 8 -> " " + code;
            case 9 -> code + " ";
            case 10 -> code.substring(0, code.length() - 1);
            case 11 -> code + "; DROP TABLE codes";
            case 12 -> code + "\u200b";
            case 13 -> (char) (code.charAt(0) + 1) + code.substring(1);
            case 14 -> "{\"code\": \"" + code + "\"}";
            default -> random.nextInt(50) == 0 ? code : code + "," + one(billable);
        };
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private String lookAlike(String code) {
        StringBuilder text = new StringBuilder(code);
        int at = random.nextInt(code.length());
        int index = LATIN.indexOf(code.charAt(at));
        text.setCharAt(at, index < 0 ? '\u0420' : LOOK_ALIKE.charAt(index));
        return text.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
