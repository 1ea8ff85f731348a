package org.hallwright.domain.roster.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.roster.query.ParsedQuery.Clause;
import org.hallwright.domain.roster.query.Query.Field;
import org.hallwright.domain.roster.query.WrongQuery.Fault;
import org.hallwright.domain.value.Folding;

/// Reads the language of queries by recursive descent:
///
/// `any := all ('|' all)*`, `all := part*`, `part := '!' part | '(' any ')' | term`,
/// `term := field | field sign value (',' value)* | word`. Signs may be full-width; `or` and `或` stand for `|`.
public final class QueryParser {
    private static final String SIGNS = ":=<>";
    private static final int LONGEST_NUMBER = 15;

    private final String text;
    private final String plain;
    private final Set<String> columns;
    private int at;

    private QueryParser(String text, Set<String> columns) {
        this.text = text;
        this.plain = halfWidth(text);
        this.columns = columns;
    }

    /// @param columns names of columns that are no fields of ours but may be asked for
    /// @throws WrongQuery if it cannot be read
    public static ParsedQuery parse(String text, Collection<String> columns) {
        var folded = new HashSet<String>();
        columns.forEach(column -> folded.add(Field.ofColumn(Folding.of(column)).key()));
        return new QueryParser(text, folded).whole();
    }

    /// Full-width signs are typed by Chinese keyboards; each takes one character, so places stay.
    private static String halfWidth(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            if (chars[i] >= '\uff01' && chars[i] <= '\uff5e') {
                chars[i] -= 0xfee0;
            } else if (chars[i] == '\u3000' || chars[i] == '、') {
                chars[i] = chars[i] == '、' ? ',' : ' ';
            } else if (chars[i] == '“' || chars[i] == '”') {
                chars[i] = '"';
            }
        }
        return new String(chars);
    }

    private ParsedQuery whole() {
        var clauses = new ArrayList<Clause>();
        var alternatives = new ArrayList<Query>();
        clausesOf(clauses);
        while (atOr()) {
            demandTerm(clauses.isEmpty());
            takeOr();
            alternatives.add(all(clauses));
            clauses.clear();
            clausesOf(clauses);
            demandTerm(clauses.isEmpty());
        }
        if (at < plain.length()) {
            throw new WrongQuery(Fault.BRACKET_UNEXPECTED, at);
        }
        if (alternatives.isEmpty()) {
            return new ParsedQuery(text, all(clauses), List.copyOf(clauses));
        }
        alternatives.add(all(clauses));
        var any = new Query.Any(List.copyOf(alternatives));
        return new ParsedQuery(text, any, List.of(new Clause(0, text.length(), any)));
    }

    private void clausesOf(List<Clause> clauses) {
        skipBlanks();
        while (at < plain.length() && peek() != ')' && !atOr()) {
            var from = at;
            var part = part();
            clauses.add(new Clause(from, at, part));
            skipBlanks();
        }
    }

    private static Query all(List<Clause> clauses) {
        return clauses.size() == 1
                ? clauses.getFirst().condition()
                : new Query.All(clauses.stream().map(Clause::condition).toList());
    }

    private Query any() {
        var alternatives = new ArrayList<Query>();
        do {
            var clauses = new ArrayList<Clause>();
            clausesOf(clauses);
            demandTerm(clauses.isEmpty());
            alternatives.add(all(clauses));
        } while (takeOr());
        return alternatives.size() == 1 ? alternatives.getFirst() : new Query.Any(List.copyOf(alternatives));
    }

    private void demandTerm(boolean missing) {
        if (missing) {
            throw new WrongQuery(Fault.TERM_MISSING, at);
        }
    }

    private Query part() {
        if (peek() == '!' || peek() == '-' && at + 1 < plain.length() && !Character.isDigit(plain.charAt(at + 1))) {
            at++;
            skipBlanks();
            demandTerm(at == plain.length() || peek() == ')');
            return new Query.Not(part());
        }
        if (peek() == '(') {
            var open = at++;
            var inner = any();
            if (at == plain.length()) {
                throw new WrongQuery(Fault.BRACKET_OPEN, open);
            }
            at++;
            return inner;
        }
        return term();
    }

    private Query term() {
        if (peek() == '"') {
            return quotedTerm();
        }
        var from = at;
        while (at < plain.length() && !endsWord(peek()) && SIGNS.indexOf(peek()) < 0 && !isNotEqual()) {
            at++;
        }
        demandTerm(at == from && at < plain.length() && endsWord(peek()));
        var name = text.substring(from, at);
        var signed = atSign();
        var field = field(name);
        if (field.isPresent()) {
            return signed ? compared(field.get()) : new Query.Has(field.get());
        }
        if (signed
                && !name.isEmpty()
                && name.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && !isAddress()) {
            throw new WrongQuery(Fault.UNKNOWN_FIELD, from, name);
        }
        while (at < plain.length() && !endsWord(peek())) {
            at++;
        }
        return new Query.Word(Folding.of(text.substring(from, at)));
    }

    /// Words in quotes, or, with a sign behind them, the header of a column.
    private Query quotedTerm() {
        var from = at;
        var words = quoted();
        if (!atSign()) {
            return new Query.Word(Folding.of(words));
        }
        return compared(column(words)
                .or(() -> field(words))
                .orElseThrow(() -> new WrongQuery(Fault.UNKNOWN_FIELD, from, words)));
    }

    private boolean atSign() {
        return at < plain.length() && (SIGNS.indexOf(peek()) >= 0 || isNotEqual());
    }

    private Optional<Field> column(String name) {
        var column = Field.ofColumn(Folding.of(name));
        return columns.contains(column.key()) ? Optional.of(column) : Optional.empty();
    }

    private Optional<Field> field(String name) {
        return QueryField.of(name).map(Field::of).or(() -> column(name));
    }

    private Query compared(Field field) {
        if (isNotEqual()) {
            at++;
            return new Query.Not(compared(field));
        }
        var sign = String.valueOf(plain.charAt(at++));
        if (at < plain.length() && peek() == '=' && !":".equals(sign)) {
            at++;
            sign += "=";
        }
        var from = at;
        return switch (sign) {
            case ">" -> new Query.Between(field, number(value(), from), null, true);
            case ">=" -> new Query.Between(field, number(value(), from), null, false);
            case "<" -> new Query.Between(field, null, number(value(), from), true);
            case "<=" -> new Query.Between(field, null, number(value(), from), false);
            default -> field.kind() == QueryField.Kind.NUMBER ? range(field) : oneOf(field, sign.startsWith("="));
        };
    }

    private Query range(Field field) {
        var from = at;
        var words = value();
        var dots = words.indexOf("..");
        if (dots < 0) {
            var exact = number(words, from);
            return new Query.Between(field, exact, exact, false);
        }
        var least = words.substring(0, dots);
        var most = words.substring(dots + 2);
        return new Query.Between(
                field,
                least.isEmpty() ? null : number(least, from),
                most.isEmpty() ? null : number(most, from + dots + 2),
                false);
    }

    private Query oneOf(Field field, boolean whole) {
        var wanted = new ArrayList<String>();
        wanted.add(Folding.of(value()));
        while (at < plain.length() && peek() == ',') {
            at++;
            wanted.add(Folding.of(value()));
        }
        return new Query.Is(field, List.copyOf(wanted), whole);
    }

    private String value() {
        if (at < plain.length() && peek() == '"') {
            return quoted();
        }
        var from = at;
        while (at < plain.length() && !endsWord(peek()) && peek() != ',') {
            at++;
        }
        if (from == at) {
            throw new WrongQuery(Fault.VALUE_MISSING, at);
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var open = at;
        var close = plain.indexOf('"', open + 1);
        if (close < 0) {
            throw new WrongQuery(Fault.QUOTE_OPEN, open);
        }
        at = close + 1;
        return text.substring(open + 1, close);
    }

    private static double number(String words, int from) {
        var plain = halfWidth(words);
        if (plain.length() > LONGEST_NUMBER || !plain.matches("-?\\d+(\\.\\d+)?")) {
            throw new WrongQuery(Fault.NOT_A_NUMBER, from, words);
        }
        return Double.parseDouble(plain);
    }

    private boolean takeOr() {
        if (!atOr()) {
            return false;
        }
        at += plain.regionMatches(true, at, "or", 0, 2) ? 2 : 1;
        return true;
    }

    private boolean atOr() {
        var isWord = plain.regionMatches(true, at, "or", 0, 2)
                && (at + 2 == plain.length() || endsWord(plain.charAt(at + 2)));
        var isHan =
                at < plain.length() && peek() == '或' && (at + 1 == plain.length() || endsWord(plain.charAt(at + 1)));
        return isWord || isHan || at < plain.length() && peek() == '|';
    }

    private boolean isNotEqual() {
        return plain.startsWith("!=", at);
    }

    private boolean isAddress() {
        return plain.startsWith("://", at);
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || "()|\"".indexOf(c) >= 0;
    }

    private void skipBlanks() {
        while (at < plain.length() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return plain.charAt(at);
    }

    /// A value as it must be written in a query: in quotes where it would be read as more than one.
    public static String written(String value) {
        var isPlain = !value.isEmpty()
                && value.chars().noneMatch(c -> c == ',' || c == '"' || endsWord((char) c) || c > '\uff00');
        return isPlain ? value : "\"" + value.replace("\"", "") + "\"";
    }
}
