package org.hybridcode.engine.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.engine.coding.GeneratedMappings;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is coded with, and for which encounter. */
final class EncounterOptions {
    @Mixin
    private KnowledgeBaseOption kb;

    @Option(
            names = "--setting",
            defaultValue = "OUTPATIENT",
            description = "Where the encounter took place: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Setting setting;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Date of discharge or visit; decides which release and rules are in force."
                    + " Default: the last day of the knowledge base's releases.")
    private Optional<String> date;

    @Option(
            names = "--sex",
            defaultValue = "UNKNOWN",
            description = "The patient's sex: F, M or UNKNOWN. Default: ${DEFAULT-VALUE}.")
    private String sex;

    @Option(names = "--age", paramLabel = "YEARS", description = "The patient's age in full years, 0 to 130.")
    private Optional<Integer> age;

    KnowledgeBaseOption knowledgeBase() {
        return kb;
    }

    /** @throws org.hybridcode.kb.release.KnowledgeBaseException when it cannot be used */
    KnowledgeBases knowledgeBases() {
        return kb.opened();
    }

    /** The generated mappings of the knowledge base. */
    GeneratedMappings mappings() {
        return kb.mappings();
    }

    /** @throws UnusableInputException when an option's value makes no sense */
    Encounter encounter(KnowledgeBases loaded) {
        return new Encounter(
                setting,
                date.map(EncounterOptions::day).orElseGet(loaded::lastDay),
                sex(sex),
                age.map(EncounterOptions::age).orElse(Age.UNKNOWN));
    }

    /** @throws UnusableInputException when it is no date */
    static LocalDate day(String text) {
        return day("--date", text);
    }

    /** @throws UnusableInputException when it is no date */
    static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnusableInputException(option + " " + text + " is no date; write it as 2025-03-01", e);
        }
    }

    private static Sex sex(String text) {
        for (Sex value : Sex.values()) {
            if (value.name().equalsIgnoreCase(text)
                    || (text.length() == 1 && value.name().startsWith(text.toUpperCase(Locale.ROOT)))) {
                return value;
            }
        }
        throw new UnusableInputException("--sex " + text + " is not known; write F, M or UNKNOWN");
    }

    private static Age age(int years) {
        try {
            return Age.ofYears(years);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--age: " + e.getMessage(), e);
        }
    }
}
