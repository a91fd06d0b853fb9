package org.hybridcode.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hybridcode.engine.audit.AuditTrail;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.RulesException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules change between notes, whole and checked, or not at all. */
final class LiveRulesTest {
    private static final KnowledgeBases BASES = KnowledgeBases.starter();
    private static final CodingService SERVICE = new CodingService(BASES.inForceOn(BASES.lastDay()));
    private static final Encounter VISIT = new Encounter(Setting.OUTPATIENT, BASES.lastDay(), Sex.UNKNOWN, Age.UNKNOWN);
    private static final String NOTE = "Assessment: Gout. Essential hypertension.";
    private static final String COLUMNS =
            "id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason\n";

    @TempDir
    Path parent;

    private Path folder;
    private final List<Reload> told = new ArrayList<>();

    @BeforeEach
    void beginsWithGoutRefused() throws IOException {
        folder = Files.createDirectory(parent.resolve("rules"));
        write(folder, "SITE-0001", "M10.9");
    }

    private static void write(Path folder, String id, String code) throws IOException {
        Files.writeString(folder.resolve(id + ".reject-unless.csv"), COLUMNS + row(id, code));
        Files.writeString(folder.resolve(id + ".cases.yaml"), """
                cases:
                  - name: "alone it is refused"
                    fires: %1$s
                    mentions: [{code: %2$s}]
                    assigned: []
                  - name: "beside a pneumonia it is coded"
                    silent: %1$s
                    mentions: [{code: %2$s}, {code: J18.9, sentence: 1}]
                    assigned: [J18.9, %2$s]
                """.formatted(id, code));
    }

    private static String row(String id, String code) {
        return id + ",Not coded here,Site policy 1,2015-10-01/..,coding-compliance,approved,nothing," + code
                + ",,,J18.9,not coded here\n";
    }

    private LiveRules live() {
        return new LiveRules(SERVICE, BASES, folder, told::add);
    }

    private static List<String> codes(CodingService service) {
        return service.code(VISIT, NOTE).codes().stream()
                .map(code -> code.entry().text())
                .toList();
    }

    @Test
    void changedRulesDecideFromTheNextNoteOnAndTheAuditNamesThem() throws IOException {
        LiveRules live = live();
        CodingService first = live.next();
        assertThat(codes(first)).containsExactly("I10");
        write(folder, "SITE-0002", "I10");
        CodingService second = live.next();
        assertThat(codes(second)).isEmpty();
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.taken()).isTrue();
            assertThat(change.before()).isEqualTo(first.versions().rulebook());
            assertThat(change.inForce()).isEqualTo(second.versions().rulebook());
        });
        String version = Rulebook.withSiteRules(folder).sha256();
        CodingResult result = second.code(VISIT, NOTE);
        assertThat(result.versions().rulebook()).isEqualTo(version);
        assertThat(AuditTrail.lines(NOTE, result, false).get(0)).contains("\"rulebook\":\"" + version + "\"");
        assertThat(live.next()).isSameAs(second);
    }

    @Test
    void noteInFlightIsFinishedWithTheRulesItBeganWith() throws IOException {
        LiveRules live = live();
        CodingService begun = live.next();
        var found = begun.find(VISIT, NOTE);
        write(folder, "SITE-0002", "I10");
        assertThat(codes(live.next())).isEmpty();
        assertThat(begun.decide(found).codes())
                .extracting(code -> code.entry().text())
                .containsExactly("I10");
    }

    @Test
    void brokenFileLeavesTheLastGoodRulebookInForceAndIsNamedOnce() throws IOException {
        LiveRules live = live();
        CodingService good = live.next();
        write(folder, "SITE-0002", "I10");
        Files.writeString(
                folder.resolve("broken.drl"), "package site\nrule \"SITE-0003 x\" when then System.exit(0); end\n");
        assertThat(live.next()).isSameAs(good);
        assertThat(live.next()).isSameAs(good);
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.taken()).isFalse();
            assertThat(change.inForce()).isEqualTo(good.versions().rulebook());
            assertThat(change.findings()).extracting(Finding::file).contains("broken.drl");
            assertThat(change.message()).contains("stays in force").contains("broken.drl:2: SITE-0003: ");
        });
        Files.delete(folder.resolve("broken.drl"));
        assertThat(codes(live.next())).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void whateverIsNotSoundIsNotTaken() throws IOException {
        LiveRules live = live();
        CodingService good = live.next();
        refusedFor(live, "SITE-0002.reject-unless.csv", COLUMNS + row("SITE-0002", "I10"), "has no near miss");
        refusedFor(live, "SITE-0002.reject-unless.csv", COLUMNS.replace(",reason", "") + "x\n", "'reason' is missing");
        refusedFor(live, "SITE-0002.reject-unless.csv", COLUMNS + row("SITE-0001", "I10"), "the id stands already at");
        refusedFor(live, "SITE-0002.reject-unless.csv", COLUMNS + row("SITE-0002", "I10.99"), "I10.99");
        refusedFor(live, "rules.drl.part", "half", "neither rules");
        String cases = Files.readString(folder.resolve("SITE-0001.cases.yaml"));
        refusedFor(live, "SITE-0001.cases.yaml", cases.replace("assigned: []", "assigned: [I10]"), "the case fails");
        assertThat(live.next()).isSameAs(good);
    }

    private void refusedFor(LiveRules live, String file, String text, String why) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, text);
        live.next();
        assertThat(told.get(told.size() - 1).message()).contains(why);
        if (before.isEmpty()) {
            Files.delete(path);
        } else {
            Files.writeString(path, before);
        }
        live.next();
    }

    @Test
    void emptiedOrMissingFolderTakesNoRuleAway() throws IOException {
        LiveRules live = live();
        CodingService good = live.next();
        Files.move(folder, parent.resolve("away"));
        assertThat(live.next()).isSameAs(good);
        assertThat(live.next()).isSameAs(good);
        Files.createDirectory(folder);
        assertThat(live.next()).isSameAs(good);
        assertThat(told).hasSize(2).noneMatch(Reload::taken);
        assertThat(told.get(1).message()).contains("holds no rules");
        Files.delete(folder);
        Files.move(parent.resolve("away"), folder);
        assertThat(live.next()).isSameAs(good);
    }

    @Test
    void halfWrittenFolderIsNeverTaken() throws IOException {
        LiveRules live = live();
        Set<String> allowed = Set.of("[I10]", "[]");
        String first = live.next().versions().rulebook();
        Path table = folder.resolve("SITE-0002.reject-unless.csv");
        String text = COLUMNS + row("SITE-0002", "I10");
        for (int length = 1; length < text.length(); length += 40) {
            Files.writeString(table, text.substring(0, length));
            assertThat(live.next().versions().rulebook()).isEqualTo(first);
        }
        write(folder, "SITE-0002", "I10");
        assertThat(codes(live.next()).toString()).isIn(allowed);
        assertThat(told).filteredOn(Reload::taken).hasSize(1);
    }

    @Test
    void manyThreadsSeeOneRulebookOrTheOtherAndNothingBetween() throws Exception {
        LiveRules live = live();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(threads.submit(() -> {
                    for (int note = 0; note < 60; note++) {
                        CodingService service = live.next();
                        CodingResult result = service.code(VISIT, NOTE);
                        seen.add(result.versions().rulebook() + result.codes().size());
                    }
                }));
            }
            write(folder, "SITE-0002", "I10");
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        live.next();
        String last = live.next().versions().rulebook() + "0";
        seen.add(last);
        assertThat(seen).hasSizeLessThanOrEqualTo(2).contains(last);
    }

    @Test
    void linkThatIsTurnedIsTakenWhole() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        LiveRules live = new LiveRules(SERVICE, BASES, link, told::add);
        Path other = Files.createDirectory(parent.resolve("other"));
        write(other, "SITE-0007", "I10");
        Path turned = Files.createSymbolicLink(parent.resolve("turned"), other);
        Files.move(turned, link, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        assertThat(codes(live.next())).containsExactly("M10.9");
        assertThat(told).singleElement().matches(Reload::taken);
    }

    @Test
    void unsoundRulesAreRefusedAtTheStart() throws IOException {
        Files.delete(folder.resolve("SITE-0001.cases.yaml"));
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(this::live)
                .withMessageContaining("SITE-0001.reject-unless.csv:2: SITE-0001: has no near miss");
    }
}
