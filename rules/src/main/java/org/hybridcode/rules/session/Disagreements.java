package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Disagreement;
import org.hybridcode.rules.facts.Disagreement.Detail;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Span;

/** Looks up where a model proposes another code of a category than the knowledge base or the note. */
final class Disagreements {
    private static final int CATEGORY_LENGTH = 3;

    private final Codebook codebook;

    /** A proposal that the codebook knows. */
    private record Known(Proposal proposal, CodebookEntry entry) {}

    Disagreements(Codebook codebook) {
        this.codebook = codebook;
    }

    /** In the order of the proposals; none when no model proposes anything. */
    List<Disagreement> of(Case found) {
        Map<String, List<Known>> others = found.proposals().stream()
                .filter(proposal -> proposal.source() != ProposalSource.NEURAL)
                .flatMap(proposal -> known(proposal).stream())
                .collect(Collectors.groupingBy(known -> known.entry().category().text()));
        Set<String> agreed = others.values().stream()
                .flatMap(List::stream)
                .map(known -> known.entry().text())
                .collect(Collectors.toSet());
        Map<String, List<Span>> words = new HashMap<>();
        found.evidence().forEach(evidence -> words.computeIfAbsent(evidence.proposalId(), none -> new ArrayList<>())
                .add(evidence.mention().span()));
        return found.proposals().stream()
                .filter(proposal -> proposal.source() == ProposalSource.NEURAL)
                .filter(proposal -> !agreed.contains(proposal.text()))
                .flatMap(proposal -> known(proposal).stream())
                .filter(known -> known.entry().billable())
                .flatMap(model -> others.getOrDefault(model.entry().category().text(), List.of()).stream()
                        .map(other -> disagreement(model, other, words)))
                .toList();
    }

    private Optional<Known> known(Proposal proposal) {
        return codebook.find(proposal.text()).map(entry -> new Known(proposal, entry));
    }

    private Disagreement disagreement(Known model, Known other, Map<String, List<Span>> words) {
        return new Disagreement(
                model.proposal(),
                model.entry(),
                other.proposal(),
                other.entry(),
                detail(model.entry(), other.entry()),
                among(
                        words.getOrDefault(model.proposal().id(), List.of()),
                        words.getOrDefault(other.proposal().id(), List.of())));
    }

    private Detail detail(CodebookEntry model, CodebookEntry other) {
        if (saysMore(model, other)) {
            return Detail.MORE;
        }
        return saysMore(other, model) ? Detail.LESS : Detail.OTHER;
    }

    private boolean saysMore(CodebookEntry more, CodebookEntry less) {
        boolean below = !less.billable() && more.code().isWithin(less.code());
        boolean complicated = less.uncomplicated() && !more.uncomplicated();
        boolean specified = less.unspecified()
                && more.uncomplicated() == less.uncomplicated()
                && more.code().isWithin(headerOf(codebook, less.code()))
                && (!more.unspecified() || more.text().length() > less.text().length());
        return below || complicated || specified;
    }

    /** The nearest header above that names a condition without leaving a detail of it open; at last the category. */
    static Icd10Code headerOf(Codebook codebook, Icd10Code code) {
        String undotted = code.undotted();
        for (int length = undotted.length() - 1; length > CATEGORY_LENGTH; length--) {
            Icd10Code level = Icd10Code.ofUndotted(undotted.substring(0, length));
            Optional<CodebookEntry> header = codebook.find(level.text());
            if (header.isPresent() && !header.get().unspecified()) {
                return level;
            }
        }
        return code.category();
    }

    /** Whether all of the one stand within the other, where one blank between two of the other counts as theirs. */
    private static boolean among(List<Span> quoted, List<Span> rest) {
        List<Span> joined = new ArrayList<>();
        for (Span span :
                rest.stream().sorted(Comparator.comparingInt(Span::begin)).toList()) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && span.begin() <= last.end() + 1) {
                joined.set(joined.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return !quoted.isEmpty()
                && quoted.stream().allMatch(span -> joined.stream().anyMatch(other -> other.covers(span)));
    }
}
