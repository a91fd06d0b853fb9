package org.hybridcode.engine.audit.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of a query as SQL with parameters. */
final class Conditions {
    private static final String AFTER_THE_DAY = "T24";

    private final List<String> parts = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    static Conditions of(AuditQuery query) {
        Conditions conditions = new Conditions();
        conditions.add(
                "decision.id IN (SELECT decision_id FROM decision_rule JOIN rule ON rule.id = rule_id WHERE rule.name = ?)",
                query.rule());
        conditions.add("decision.candidate = ?", query.code());
        conditions.add("decision.verdict = ?", query.verdict().map(Enum::name));
        conditions.add("decision.time >= ?", query.from());
        conditions.add("decision.time < ?", query.to().map(day -> day + AFTER_THE_DAY));
        conditions.add("note.digest = ?", query.note());
        return conditions;
    }

    private void add(String part, Optional<String> value) {
        value.ifPresent(given -> {
            parts.add(part);
            values.add(given);
        });
    }

    /** The clause with a blank before it; empty when there is no condition. */
    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    void fill(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
    }
}
