package org.hybridcode.rules.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.rules.facts.ActivityWord;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.AmbiguousAbbreviation;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Circumstance;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Score;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.facts.Similarity;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;
import org.hybridcode.rules.facts.TreatmentMentioned;
import org.hybridcode.rules.session.Case;

/** Makes the facts of a session from a case as it is written, the way the engine makes them from a note. */
final class CaseFacts {
    /** Room for a cue before each mention, so that no two spans overlap. */
    private static final int STRIDE = 20;

    private static final int CUE_LENGTH = 5;

    private final Lexicon lexicon;
    private final CaseText text;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    CaseFacts(Lexicon lexicon, CaseText text) {
        this.lexicon = lexicon;
        this.text = text;
        for (int place = 0; place < text.mentions().size(); place++) {
            Mention mention = mention(place);
            if (mentions.put(mention.id(), mention) != null) {
                throw fault("mention " + mention.id() + " stands twice");
            }
        }
    }

    Case found() {
        List<ProposalText> proposed = text.proposals().isEmpty() ? byCodes() : text.proposals();
        List<Evidence> evidence = new ArrayList<>();
        for (int place = 0; place < proposed.size(); place++) {
            evidence.addAll(evidence(id(place), proposed.get(place).heads(), EvidenceRole.HEAD));
            evidence.addAll(evidence(id(place), proposed.get(place).modifiers(), EvidenceRole.MODIFIER));
            evidence.addAll(evidence(id(place), proposed.get(place).circumstances(), EvidenceRole.CIRCUMSTANCE));
        }
        List<Proposal> proposals = IntStream.range(0, proposed.size())
                .mapToObj(place -> proposal(place, proposed.get(place)))
                .toList();
        return new Case(
                encounter(),
                proposals,
                evidence,
                abbreviations(),
                treatments(),
                activity(),
                similarities(proposed),
                List.of(),
                text.scores().entrySet().stream()
                        .map(score -> new Score(score.getKey(), score.getValue()))
                        .toList(),
                text.review().map(ReviewThreshold::new));
    }

    private static List<Similarity> similarities(List<ProposalText> proposed) {
        return IntStream.range(0, proposed.size())
                .boxed()
                .flatMap(place ->
                        proposed.get(place).similarity().stream().map(value -> new Similarity(id(place), value)))
                .toList();
    }

    private Encounter encounter() {
        return new Encounter(
                constant(Setting.class, text.encounter().setting()),
                LocalDate.parse(text.encounter().date()),
                constant(Sex.class, text.encounter().sex()),
                text.encounter().years().map(Age::ofYears).orElse(Age.UNKNOWN));
    }

    /** Every mention of a code speaks for that code, unless the case says what is proposed. */
    private List<ProposalText> byCodes() {
        return IntStream.range(0, text.mentions().size())
                .filter(place -> !text.mentions().get(place).code().isEmpty())
                .mapToObj(place -> {
                    MentionText mention = text.mentions().get(place);
                    return new ProposalText(
                            mention.code(),
                            null,
                            List.of(mention.id(place)),
                            null,
                            null,
                            null,
                            null,
                            Optional.empty(),
                            null);
                })
                .toList();
    }

    private static String id(int place) {
        return "p" + (place + 1);
    }

    private static Proposal proposal(int place, ProposalText proposed) {
        return new Proposal(
                id(place),
                proposed.code(),
                constant(ProposalSource.class, proposed.source()),
                proposed.quote(),
                proposed.path(),
                place,
                proposed.score());
    }

    private List<Evidence> evidence(String proposal, List<String> ids, EvidenceRole role) {
        return ids.stream()
                .map(id -> Optional.ofNullable(mentions.get(id)).orElseThrow(() -> fault("no mention " + id)))
                .map(mention -> new Evidence(proposal, mention, role))
                .toList();
    }

    private Mention mention(int place) {
        MentionText mention = text.mentions().get(place);
        int begin = STRIDE * (place + 1);
        return new Mention(
                mention.id(place),
                concept(mention),
                mention.at().isEmpty() ? new Span(begin, begin + CUE_LENGTH) : span(mention.at()),
                mention.sentence(),
                constant(SectionKind.class, mention.section()),
                assertion(mention, new Span(begin - CUE_LENGTH - 1, begin - 1)));
    }

    private Span span(String id) {
        return Optional.ofNullable(mentions.get(id))
                .map(Mention::span)
                .orElseThrow(() -> fault("no mention " + id + " before"));
    }

    private String concept(MentionText mention) {
        List<String> concepts = Stream.of(
                        named(mention.code(), code -> Concepts.ofCode(new Icd10Code(code))),
                        named(mention.word(), Concepts::ofWord),
                        named(mention.drug(), Concepts::ofDrug),
                        named(mention.circumstance(), name -> constant(Circumstance.class, name)
                                .conceptId()),
                        named(mention.quote(), quote -> "given:"))
                .flatMap(Optional::stream)
                .toList();
        if (concepts.size() != 1) {
            throw fault("a mention is of one code, word, drug, circumstance or quote");
        }
        return concepts.get(0);
    }

    private static Optional<String> named(String name, UnaryOperator<String> concept) {
        return name.isEmpty() ? Optional.empty() : Optional.of(concept.apply(name));
    }

    private Assertion assertion(MentionText mention, Span where) {
        Polarity polarity = constant(Polarity.class, mention.polarity());
        Temporality temporality = constant(Temporality.class, mention.temporality());
        Certainty certainty = constant(Certainty.class, mention.certainty());
        Experiencer experiencer = constant(Experiencer.class, mention.experiencer());
        List<CueKind> kinds = Stream.of(
                        kind(polarity == Polarity.NEGATED, CueKind.NEGATION),
                        kind(temporality == Temporality.HISTORICAL, CueKind.HISTORY),
                        kind(temporality == Temporality.FUTURE, CueKind.FUTURE),
                        kind(certainty == Certainty.UNCERTAIN, CueKind.UNCERTAINTY),
                        kind(certainty == Certainty.HYPOTHETICAL, CueKind.HYPOTHETICAL),
                        kind(experiencer == Experiencer.FAMILY, CueKind.FAMILY),
                        kind(experiencer == Experiencer.OTHER, CueKind.OTHER_PERSON))
                .flatMap(Optional::stream)
                .toList();
        List<Cue> cues = kinds.stream()
                .flatMap(kind -> mention.by().stream().map(by -> cue(kind, by, mention.section(), where)))
                .toList();
        return new Assertion(polarity, temporality, certainty, experiencer, cues);
    }

    private static Optional<CueKind> kind(boolean holds, CueKind kind) {
        return holds ? Optional.of(kind) : Optional.empty();
    }

    private Cue cue(CueKind kind, String by, String section, Span where) {
        return switch (by) {
            case "words" -> new Cue(kind, "words", where);
            case "noun" -> new Cue(CueKind.HISTORY_OF, "history of", where);
            case "year" -> new Cue(CueKind.DATED, "2015", where);
            case "exclusion" -> new Cue(CueKind.RULED_OUT, "ruled out", where);
            case "resolution" -> new Cue(CueKind.RESOLVED, "resolved", where);
            case "section" -> new Cue(kind, "[" + section + "]", where);
            default ->
                throw fault("what made it so is words, noun, year, resolution, exclusion or section, not '" + by + "'");
        };
    }

    private List<AmbiguousAbbreviation> abbreviations() {
        return IntStream.range(0, text.mentions().size())
                .filter(place -> !text.mentions().get(place).abbreviation().isEmpty())
                .mapToObj(place -> switch (text.mentions().get(place).abbreviation()) {
                    case "settled" ->
                        new AmbiguousAbbreviation(text.mentions().get(place).id(place), true);
                    case "unsettled" ->
                        new AmbiguousAbbreviation(text.mentions().get(place).id(place), false);
                    default -> throw fault("an abbreviation is settled or unsettled");
                })
                .toList();
    }

    private List<TreatmentMentioned> treatments() {
        return mentions.values().stream()
                .flatMap(mention -> lexicon.treatedBy(mention.conceptId()).stream()
                        .map(code -> new TreatmentMentioned(code, mention)))
                .toList();
    }

    private List<ActivityWord> activity() {
        return mentions.values().stream()
                .filter(mention -> lexicon.activity().contains(mention.conceptId()))
                .map(mention -> new ActivityWord(mention.id()))
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private IllegalArgumentException fault(String message) {
        return new IllegalArgumentException("case '" + text.name() + "': " + message);
    }
}
