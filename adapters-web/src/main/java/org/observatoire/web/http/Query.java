package org.observatoire.web.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of an address, read strictly: percent signs that announce nothing and bytes that are no text are refused. */
public final class Query {

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Query of(Context context) {
        String written = Optional.ofNullable(context.queryString()).orElse("");
        return new Query(parsed(written).orElseThrow(() -> {
            FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
            errors.add("query", "query.not-encoded");
            return new RequestRefused(ProblemType.BAD_REQUEST, errors.all());
        }));
    }

    /** The values of each name, in their order; nothing where some of it is not encoded. */
    static Optional<Map<String, List<String>>> parsed(String written) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try {
            for (String pair : written.split("&")) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
            return Optional.of(values);
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Every value of a parameter that may be repeated. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** The value of a parameter that may stand once. */
    public Optional<String> one(String name, FieldErrors errors) {
        List<String> all = all(name);
        if (all.size() > 1) {
            errors.add(name, "query.repeated");
        }
        return all.stream().findFirst();
    }

    private static String decoded(String written) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < written.length()) {
            char sign = written.charAt(at);
            if (sign == '%') {
                bytes.write(octet(written, at));
                at += 3;
            } else {
                bytes.writeBytes((sign == '+' ? " " : String.valueOf(sign)).getBytes(StandardCharsets.UTF_8));
                at++;
            }
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("query: a NUL is no text");
        }
        return text;
    }

    private static int octet(String written, int at) {
        if (at + 3 > written.length()) {
            throw new IllegalArgumentException("query: a percent sign announces two digits");
        }
        return HexFormat.fromHexDigits(written, at + 1, at + 3);
    }
}
