package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.List;

/** A small index written for tests: a line for each term, indented by two blanks for each level. */
final class SmallIndex {
    private SmallIndex() {}

    /** Lines such as {@code M Pain} and {@code M   knee = M25.56-}, {@code see Pain, joint}, {@code also Ache}. */
    static AlphabeticIndex of(String lines) {
        List<IndexEntry> entries = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            if (!line.isBlank()) {
                entries.add(entry(line));
            }
        }
        return AlphabeticIndex.of(entries);
    }

    private static IndexEntry entry(String line) {
        String rest = line.substring(2);
        int depth = (rest.length() - rest.stripLeading().length()) / 2;
        String[] parts = rest.strip().split(" (?==|\\||see |also )", -1);
        String code = "";
        String see = "";
        String also = "";
        List<String> cells = List.of();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (part.startsWith("= ")) {
                code = part.substring(2);
            } else if (part.startsWith("see ")) {
                see = part.substring(4);
            } else if (part.startsWith("also ")) {
                also = part.substring(5);
            } else {
                cells = List.of(part.substring(1).strip().split("\\|", -1));
            }
        }
        return new IndexEntry(IndexTable.of(line.charAt(0)), depth, parts[0], code, "", see, also, cells);
    }

    static final String LINES = """
            M Bone see condition
            M Cancer also Neoplasm, by site, malignant
            M   blood see Leukemia
            M Carcinoma (malignant) also Neoplasm, by site, malignant
            M   in situ see Neoplasm, in situ, by site
            M Circle see Ring
            M Diabetes, diabetic (mellitus) (sugar) = E11.9
            M   type 1 = E10.9
            M     with
            M       neuropathy = E10.40
            M   type 2 = E11.9
            M     with
            M       chronic kidney disease = E11.22
            M       neuropathy = E11.40
            M Effect, adverse
            M   drugs and medicaments = T88.7
            M     specified drug see Table of Drugs and Chemicals, by drug, adverse effect
            M Failure, failed
            M   heart (acute) = I50.9
            M     congestive = I50.9
            M     systolic = I50.20
            M       acute = I50.21
            M         and (on) chronic = I50.23
            M       chronic = I50.22
            M   renal also Failure, kidney
            M   kidney = N19
            M     acute = N17.9
            M Fibrillation
            M   atrial or auricular = I48.91
            M     persistent = I48.19
            M Fracture, traumatic
            M   femur, femoral
            M     neck see Fracture, femur, upper end, neck
            M     upper end
            M       neck = S72.00-
            M Gastritis = K29.70
            M   with bleeding = K29.71
            M   acute = K29.00
            M     with bleeding = K29.01
            M Hernia = K46.9
            M   without obstruction = K46.8
            M   obstruction = K46.0
            M Mass
            M   specified organ NEC see Disease, by site
            M Metastasis, metastatic
            M   cancer
            M     from specified site see Neoplasm, malignant, by site
            M     to specified site see Neoplasm, secondary, by site
            M Overdose (drug) see Table of Drugs and Chemicals, by drug, poisoning
            M Pain(s) = R52
            M   chest = R07.9
            M   joint = M25.50
            M     knee = M25.56-
            M Pneumonia (acute) = J18.9
            M   bacterial = J15.9
            M   in (due to)
            M     Pseudomonas = J15.1
            M Ring see Circle
            M Rhinitis = J31.0
            M   chronic see Sinusitis, chronic
            M Sinusitis = J32.9
            M   acute = J01.90
            M   chronic = J32.9
            M     frontal = J32.1
            M Tumor also Neoplasm, unspecified behavior, by site
            M Ulcer
            M   unspecified site = L98.499
            E Bite, bitten by
            E   cat = W55.01
            E   dog = W54.0
            E Fall, falling (accidental) = W19
            E   down
            E     stairs, steps = W10.9
            N Neoplasm, neoplastic |C80.1|C79.9|D09.9|D36.9|D48.9|D49.9
            N   bone |C41.9|C79.51||D16.9|D48.0|D49.2
            N   breast |C50.9-|C79.81|D05.-|D24.-|D48.6-|D49.3
            D Penicillin |T36.0X1|T36.0X2|T36.0X3|T36.0X4|T36.0X5|T36.0X6
            """;
}
