package org.hybridcode.rules.matching;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;

/** Says whether an expression holds of a fact. */
final class Truth {
    private final Properties properties = new Properties();

    boolean of(Expression expression, Object fact, Environment known) {
        if (expression instanceof Expression.Any any) {
            return any.parts().stream().anyMatch(part -> of(part, fact, known));
        }
        if (expression instanceof Expression.All all) {
            return all.parts().stream().allMatch(part -> of(part, fact, known));
        }
        if (expression instanceof Expression.Compared compared) {
            return compared(
                    value(compared.left(), fact, known), compared.operator(), value(compared.right(), fact, known));
        }
        if (expression instanceof Expression.OneOf one) {
            Object left = value(one.left(), fact, known);
            return one.among() == one.values().stream().anyMatch(other -> same(left, value(other, fact, known)));
        }
        Expression.Holds holds = (Expression.Holds) expression;
        return Objects.equals(value(holds.operand(), fact, known), holds.wanted());
    }

    private static boolean compared(Object left, String operator, Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(left, right) > 0;
            case ">=" -> order(left, right) >= 0;
            case "matches" -> Pattern.matches((String) right, (String) left);
            case "not matches" -> !Pattern.matches((String) right, (String) left);
            case "contains" -> ((List<?>) left).contains(right);
            case "not contains" -> !((List<?>) left).contains(right);
            default -> throw new IllegalStateException("no operator: " + operator);
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof Number && right instanceof Number ? order(left, right) == 0 : left.equals(right);
    }

    private static int order(Object left, Object right) {
        return left instanceof Number one && right instanceof Number other
                ? Double.compare(one.doubleValue(), other.doubleValue())
                : ((String) left).compareTo((String) right);
    }

    /** What an operand stands for. */
    Object value(Operand operand, Object fact, Environment known) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.Path path) {
            Object value = path.variable().map(known::of).orElse(fact);
            for (String property : path.properties()) {
                value = properties.of(value, property);
            }
            return value;
        }
        Operand.Call call = (Operand.Call) operand;
        Object of = value(call.of(), fact, known);
        Object argument = call.argument().map(one -> value(one, fact, known)).orElse("");
        return called(of, call.function(), argument);
    }

    private static Object called(Object of, String function, Object argument) {
        return switch (function) {
            case "length" -> ((String) of).length();
            case "startsWith" -> ((String) of).startsWith((String) argument);
            case "endsWith" -> ((String) of).endsWith((String) argument);
            case "contains" -> ((String) of).contains((String) argument);
            case "isWithin" -> ((Icd10Code) of).isWithin((Icd10Code) argument);
            default -> throw new IllegalStateException("no function: " + function);
        };
    }
}
