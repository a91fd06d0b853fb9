package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.ProposalSource;

/**
 * Looks up the weeks of gestation that a note tells by a bare number, "preeclampsia at 33 weeks", where it tells of a
 * pregnancy (Official Guidelines, Section I.C.21.c.11).
 */
final class GestationalAge {
    /** Weeks at which something is, and no weeks since something, nor for which it lasts. */
    private static final Pattern AT = Pattern.compile(
            "(?i)(?:\\bat|[,(:]|\\bnow)[ \\t]+(?:about |approximately )?"
                    + "(\\d{1,2})(?: ?\\+ ?[0-6])?[ -]?(?:weeks?|wks?)\\b"
                    + "(?![ \\t]+(?:after|post|postpartum|postoperative|ago|later|old|from|prior|before|since|of age|into|out)\\b)");

    private static final int LEAST = 8;
    private static final int MOST = 42;
    private static final double SCORE = 0.9;

    private final Codebook codebook;
    private final String note;
    private final List<Mention> mentions;

    GestationalAge(Codebook codebook, String note, List<Mention> mentions) {
        this.codebook = codebook;
        this.note = note;
        this.mentions = mentions;
    }

    /** A draft for each such place, when the drafts so far tell of a pregnancy and of no weeks. */
    List<Draft> completing(List<Draft> drafts) {
        Pregnancy pregnancy = new Pregnancy(codebook, note, drafts);
        if (!pregnancy.mayHaveWeeks() || pregnancy.weeks().isPresent()) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        Matcher weeks = AT.matcher(note);
        while (weeks.find()) {
            int number = Integer.parseInt(weeks.group(1));
            if (number >= LEAST && number <= MOST) {
                mention(weeks.start(1)).map(mention -> draft(number, mention)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> mention(int at) {
        return mentions.stream()
                .filter(mention ->
                        mention.span().begin() <= at && at < mention.span().end())
                .findFirst();
    }

    private static Draft draft(int weeks, Mention mention) {
        return new Draft(
                Pregnancy.WEEKS + String.format(Locale.ROOT, "%02d", weeks),
                ProposalSource.KB,
                "",
                "",
                SCORE,
                List.of(mention),
                List.of());
    }
}
