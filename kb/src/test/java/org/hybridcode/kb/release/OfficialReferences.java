package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The references in a line of the official Tabular List, read by what stands between two codes: on purpose without the
 * readers and types that it checks. A condition on characters becomes a regular expression over the undotted code.
 */
final class OfficialReferences {
    /** A range of dotted codes, and the expression that an undotted one must hold. */
    record Meant(String first, String last, String asked) {}

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?(?![0-9A-Za-z])");
    private static final Pattern RANGE_GOES_ON = Pattern.compile("[^,;a-z]*-\\s*|.*\\bto\\s");
    private static final Pattern CHAPTER = Pattern.compile("Chapter (\\d+)");
    private static final Map<String, Integer> ORDINALS =
            Map.of("fourth", 4, "4th", 4, "fifth", 5, "5th", 5, "sixth", 6, "6th", 6, "seventh", 7, "7th", 7);

    private final Map<String, Meant> chapters = new HashMap<>();

    void chapter(String number, String first, String last) {
        chapters.put(number, new Meant(first, last, ""));
    }

    /** What a line means; a chapter named in words counts where {@code chaptersCount}. */
    List<Meant> in(String sentence, boolean chaptersCount) {
        List<String> lists = BRACKETS.matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .filter(inside -> CODE.matcher(inside).find())
                .toList();
        if (lists.isEmpty()) {
            lists = sentence.strip().endsWith(":") ? List.of() : List.of(sentence);
        }
        List<Meant> found = new ArrayList<>();
        lists.forEach(list -> found.addAll(list(list)));
        Matcher chapter = CHAPTER.matcher(sentence);
        if (chaptersCount && found.isEmpty() && chapter.find()) {
            found.add(chapters.get(chapter.group(1)));
        }
        return found;
    }

    private static List<Meant> list(String text) {
        Matcher code = CODE.matcher(text);
        List<Meant> found = new ArrayList<>();
        List<String[]> ranges = new ArrayList<>();
        int end = 0;
        while (code.find()) {
            String between = text.substring(end, code.start());
            if (!ranges.isEmpty() && RANGE_GOES_ON.matcher(between).matches()) {
                ranges.get(ranges.size() - 1)[1] = code.group();
            } else {
                ranges.add(new String[] {code.group(), code.group()});
            }
            end = code.end();
        }
        Matcher with = Pattern.compile("^[-.,\\s]*with (.*)").matcher(text.substring(end));
        Optional<String> asked = with.find() ? condition(with.group(1)) : Optional.of("");
        for (String[] range : ranges) {
            if (asked.isPresent() && range[0].compareTo(range[1]) <= 0) {
                found.add(new Meant(range[0], range[1], asked.get()));
            }
        }
        return found;
    }

    private static Optional<String> condition(String words) {
        Matcher parts = Pattern.compile(
                        "((?:fifth|5th) or (?:sixth|six|6th)|(?:fifth|5th) to (?:sixth|6th)|final|[4-7]th|\\w+th)?"
                                + "[- ]?(?:characters?)? ?(-?\\.?[0-9A-Z][0-9A-Z.,\\s-]*?(?: or [0-9A-Z])?)")
                .matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String place = parts.group(1) == null ? "." : parts.group(1);
        String values = parts.group(2).replace(" or ", ",").replaceAll("[.\\s]*,[.\\s]*|\\.\\s+\\.", ",");
        String one = alternatives(values);
        if (place.contains(" or ")) {
            return Optional.of("^.{5}(?!X)(" + one + ")|^.{4}(" + one + ")(X|$)");
        }
        if (place.equals("final")) {
            return Optional.of("(" + one + ")$");
        }
        if (place.equals(".")) {
            return words.startsWith(".") ? Optional.of("^.{3}(" + one + ")") : Optional.empty();
        }
        Integer position = ORDINALS.get(place.split(" ", -1)[0]);
        return position == null ? Optional.empty() : Optional.of("^.{" + (position - 1) + "}(" + one + ")");
    }

    /** {@code .51-.52,.6} becomes {@code 51|52|6}. */
    private static String alternatives(String values) {
        List<String> all = new ArrayList<>();
        for (String value : values.split(",", -1)) {
            String plain = value.replace(".", "").replaceAll("^-|-$", "");
            Matcher range = Pattern.compile("(\\d+)-(\\d+)").matcher(plain);
            if (range.matches()) {
                IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                        .forEach(number -> all.add(Integer.toString(number)));
            } else {
                all.add(plain);
            }
        }
        return String.join("|", all);
    }
}
