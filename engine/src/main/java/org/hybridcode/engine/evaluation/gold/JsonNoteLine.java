package org.hybridcode.engine.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/**
 * A line of JSON lines.
 *
 * @param id the note's id
 * @param text the note
 * @param codes the codes as they are written
 * @param encounter the encounter; what the line does not tell is as the settings say
 */
record JsonNoteLine(String id, String text, List<String> codes, Encounter encounter) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNoteLine {
        codes = List.copyOf(codes);
    }

    /**
     * The line, with its codes when they are asked for.
     *
     * @throws Unreadable when it is no record
     */
    static JsonNoteLine of(String line, GoldSettings settings, boolean withCodes) {
        return of(object(line), settings, withCodes);
    }

    /**
     * The object of a line, with its codes when they are asked for.
     *
     * @throws Unreadable when it is no record
     */
    static JsonNoteLine of(JsonNode row, GoldSettings settings, boolean withCodes) {
        String id = string(row, "id").strip();
        if (id.isEmpty()) {
            throw new Unreadable("id", "the id is empty");
        }
        return new JsonNoteLine(
                id, string(row, "text"), withCodes ? codes(row.path("codes")) : List.of(), encounter(row, settings));
    }

    private static Encounter encounter(JsonNode row, GoldSettings settings) {
        return new Encounter(
                setting(row).orElse(settings.defaultSetting()),
                optional(row, "date").map(value -> Written.day("date", value)).orElse(settings.defaultDate()),
                optional(row, "sex").map(value -> Written.sex("sex", value)).orElse(Sex.UNKNOWN),
                age(row.path("age")));
    }

    // The parser's own message may show words of the note, so it is not passed on.
    @SuppressWarnings("UnusedException")
    private static JsonNode object(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            if (row.isObject()) {
                return row;
            }
        } catch (JsonProcessingException e) {
            throw new Unreadable("", "no JSON object, or a field twice; write one object a line");
        }
        throw new Unreadable("", "no JSON object; write one object a line");
    }

    private static String string(JsonNode row, String field) {
        return optional(row, field)
                .orElseThrow(() -> new Unreadable(field, "no field \"" + field + "\"; a note has an id and a text"));
    }

    private static Optional<String> optional(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        boolean numberAsId = field.equals("id") && value.isIntegralNumber();
        if (!value.isTextual() && !numberAsId) {
            throw new Unreadable(field, "the field \"" + field + "\" is no string");
        }
        return Optional.of(value.asText());
    }

    private static List<String> codes(JsonNode array) {
        if (!array.isArray()) {
            throw new Unreadable("codes", "the field \"codes\" is no list of codes");
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode code : array) {
            if (!code.isTextual() || code.asText().isBlank()) {
                throw new Unreadable("codes", "the field \"codes\" holds something that is no code");
            }
            codes.add(code.asText());
        }
        return codes;
    }

    private static Optional<Setting> setting(JsonNode row) {
        return optional(row, "setting").map(value -> {
            for (Setting setting : Setting.values()) {
                if (setting.name().equalsIgnoreCase(value.strip())) {
                    return setting;
                }
            }
            throw Written.fault("setting", value, "is not known: inpatient, outpatient or emergency");
        });
    }

    @SuppressWarnings("UnusedException")
    private static Age age(JsonNode years) {
        if (years.isMissingNode() || years.isNull()) {
            return Age.UNKNOWN;
        }
        try {
            if (years.isIntegralNumber() && years.canConvertToInt()) {
                return Age.ofYears(years.intValue());
            }
        } catch (IllegalArgumentException e) {
            throw new Unreadable("age " + years.intValue(), e.getMessage());
        }
        throw new Unreadable("age", "the age is no whole number of years");
    }
}
