package org.hybridcode.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.CompositeObjectSinkAdapter;
import org.drools.core.reteoo.ObjectTypeNode;
import org.hybridcode.rules.facts.Mention;
import org.junit.jupiter.api.Test;

final class MappingSetTest {
    private static final MappingRule ATTACK = Mappings.rule("heart attack", "I21.9");

    @Test
    void mentionOfThePhraseFiresItsRuleAndNoOther() {
        MappingSet set = set(ATTACK, Mappings.rule("stroke", "I63.9"));
        assertThat(set.fire(
                        Mappings.DAY,
                        List.of(Mappings.mention("m1", "Heart attacks"), Mappings.mention("m2", "fever"))))
                .singleElement()
                .satisfies(firing -> {
                    assertThat(firing.id()).isEqualTo(ATTACK.id());
                    assertThat(firing.rule()).isEqualTo(ATTACK);
                    assertThat(firing.mention().id()).isEqualTo("m1");
                    assertThat(firing.mapping().code()).isEqualTo("I21.9");
                    assertThat(firing.proposes()).isTrue();
                });
    }

    @Test
    void onePhraseMayMeanTwoCodesAndOneCodeHaveTwoPhrases() {
        MappingSet set = set(
                Mappings.rule("diabetic nephropathy", "E11.21"),
                Mappings.rule("diabetic nephropathy", "N18.9"),
                Mappings.rule("kidney failure", "N18.9"));
        assertThat(codes(set, "diabetic nephropathy", "kidney failure"))
                .containsExactlyInAnyOrder("E11.21", "N18.9", "N18.9");
    }

    @Test
    void shadowFiresAndProposesNothing() {
        MappingSet set = set(ATTACK.in(MappingState.SHADOW, MappingReview.NONE));
        assertThat(set.fire(Mappings.DAY, List.of(Mappings.mention("m1", "heart attack"))))
                .singleElement()
                .satisfies(firing -> assertThat(firing.proposes()).isFalse());
    }

    @Test
    void draftAndRetiredAreNotLoaded() {
        MappingSet set = set(
                ATTACK.in(MappingState.DRAFT, MappingReview.NONE),
                Mappings.rule("stroke", "I63.9", MappingState.RETIRED));
        assertThat(set.rules()).isEmpty();
        assertThat(codes(set, "heart attack", "stroke")).isEmpty();
    }

    @Test
    void ruleFiresFromItsFirstToItsLastDayAndUntilItsReviewExpires() {
        MappingRule dated = new MappingRule(
                "heart attack",
                ATTACK.code(),
                ATTACK.title(),
                MappingState.ACTIVE,
                new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.of(LocalDate.of(2025, 9, 30))),
                ATTACK.evidence(),
                new MappingReview(Optional.of("policy"), Optional.of(LocalDate.of(2025, 6, 30)), Optional.empty()));
        assertThat(firesOn(dated, LocalDate.of(2024, 9, 30))).isFalse();
        assertThat(firesOn(dated, LocalDate.of(2024, 10, 1))).isTrue();
        assertThat(firesOn(dated, LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(firesOn(dated, LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(firesOn(dated.in(MappingState.ACTIVE, MappingReview.NONE), LocalDate.of(2025, 9, 30)))
                .isTrue();
        assertThat(firesOn(dated.in(MappingState.ACTIVE, MappingReview.NONE), LocalDate.of(2025, 10, 1)))
                .isFalse();
    }

    private static boolean firesOn(MappingRule rule, LocalDate date) {
        return !set(rule)
                .fire(date, List.of(Mappings.mention("m1", rule.phrase())))
                .isEmpty();
    }

    @Test
    void rulesAddedLaterFireInTheNewSetAndNotInTheOldOne() {
        MappingSet old = set(ATTACK);
        MappingSet more = old.with(List.of(Mappings.rule("stroke", "I63.9")));
        assertThat(codes(more, "heart attack", "stroke")).containsExactly("I21.9", "I63.9");
        assertThat(codes(old, "heart attack", "stroke")).containsExactly("I21.9");
        assertThat(more.networks()).startsWith(old.networks().get(0)).hasSize(2);
        assertThat(more.sha256()).isNotEqualTo(old.sha256());
        assertThat(codes(MappingSet.NONE.with(List.of(ATTACK)), "heart attack")).containsExactly("I21.9");
    }

    @Test
    void ruleThatIsDemotedOrRetiredLaterChangesInTheNewSetAlone() {
        MappingSet old = set(ATTACK);
        MappingSet demoted = old.with(List.of(ATTACK.in(MappingState.SHADOW, MappingReview.NONE)));
        MappingSet retired = demoted.with(List.of(ATTACK.in(MappingState.RETIRED, MappingReview.NONE)));
        List<Mention> mentions = List.of(Mappings.mention("m1", "heart attack"));
        assertThat(demoted.fire(Mappings.DAY, mentions))
                .noneMatch(MappingFiring::proposes)
                .hasSize(1);
        assertThat(retired.fire(Mappings.DAY, mentions)).isEmpty();
        assertThat(old.fire(Mappings.DAY, mentions))
                .allMatch(MappingFiring::proposes)
                .hasSize(1);
        assertThat(codes(retired.with(List.of(ATTACK)), "heart attack")).containsExactly("I21.9");
    }

    @Test
    void rulesAreAddedWhileOtherThreadsCode() throws Exception {
        MappingSet old =
                set(Mappings.random(500, 1).toArray(MappingRule[]::new)).with(List.of(ATTACK));
        List<Mention> mentions = List.of(Mappings.mention("m1", "heart attack"));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> coding = CompletableFuture.supplyAsync(() -> {
            int wrong = 0;
            while (!done.get()) {
                wrong += old.fire(Mappings.DAY, mentions).size() == 1 ? 0 : 1;
            }
            return wrong;
        });
        MappingSet grown = old;
        for (MappingRule rule : Mappings.random(60, 2)) {
            grown = grown.with(List.of(rule));
            assertThat(codes(grown, rule.phrase())).contains(rule.code().text());
            assertThat(grown.networks()).hasSizeLessThan(7);
        }
        done.set(true);
        assertThat(coding.get()).isZero();
    }

    @Test
    void firingsStandInTheOrderOfTheNoteWhateverTheOrderOfTheMentions() {
        MappingSet set = set(Mappings.random(200, 3).toArray(MappingRule[]::new));
        List<Mention> mentions = Mappings.note(Mappings.random(200, 3), 50, 4);
        List<Mention> turned = new ArrayList<>(mentions);
        java.util.Collections.reverse(turned);
        assertThat(set.fire(Mappings.DAY, turned))
                .isEqualTo(set.fire(Mappings.DAY, mentions))
                .isSorted()
                .hasSizeGreaterThan(20);
    }

    @Test
    void everyConditionIsHashed() {
        MappingSet set = set(Mappings.random(2000, 5).toArray(MappingRule[]::new));
        int conditions = 0;
        InternalRuleBase base = (InternalRuleBase) set.networks().get(0).kieBase();
        for (var entry : base.getRete().getEntryPointNodes().values()) {
            for (ObjectTypeNode type : entry.getObjectTypeNodes().values()) {
                if (type.getObjectSinkPropagator().size() > 0) {
                    assertThat(type.getObjectType().getClassName()).isEqualTo(Mention.class.getName());
                    assertThat(type.getObjectSinkPropagator().getSinks()).allMatch(AlphaNode.class::isInstance);
                    CompositeObjectSinkAdapter sinks = (CompositeObjectSinkAdapter) type.getObjectSinkPropagator();
                    assertThat(sinks.getOthers()).isNullOrEmpty();
                    assertThat(sinks.getHashableSinks()).isNullOrEmpty();
                    assertThat(sinks.getRangeIndexMap()).isNullOrEmpty();
                    conditions += sinks.getHashedSinkMap().size();
                }
            }
        }
        long concepts = set.rules().values().stream()
                .map(MappingRule::concept)
                .distinct()
                .count();
        assertThat(conditions).isEqualTo((int) concepts);
    }

    private static List<String> codes(MappingSet set, String... phrases) {
        List<Mention> mentions = new ArrayList<>();
        for (String phrase : phrases) {
            mentions.add(Mappings.mention("m" + (mentions.size() + 1), phrase));
        }
        return set.fire(Mappings.DAY, mentions).stream()
                .map(firing -> firing.mapping().code())
                .toList();
    }

    private static MappingSet set(MappingRule... rules) {
        byte[] text = MappingWriter.text(9, List.of(rules)).getBytes(StandardCharsets.UTF_8);
        return MappingSet.of(List.of(MappingReader.read("chapter-09.drl", text)));
    }
}
