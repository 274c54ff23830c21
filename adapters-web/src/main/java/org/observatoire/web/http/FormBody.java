package org.observatoire.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a form says, read as JSON is: a field's name is the path by which errors name it, and the readers of JSON read it
 * through {@link Fields}. Names that begin with {@code _} are the form's own and are not part of what it says.
 */
public final class FormBody {

    /** The field that carries the {@link FormSeal}. */
    public static final String SEAL = "_seal";

    /** The name of buttons, in a form that has several; their value says which was pressed. */
    public static final String PRESSED = "_do";

    /** A field that is a secret, which is never shown again. */
    public static final String SECRET = "_secret";

    private static final Pattern URL_ENCODED = Pattern.compile(
            "application/x-www-form-urlencoded\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_FILES =
            Pattern.compile("multipart/form-data\\s*;\\s*boundary\\s*=.{1,80}", Pattern.CASE_INSENSITIVE);

    private static final String READ = "form";

    private final FormTree tree;
    private final Map<String, List<String>> own;
    private final Map<String, List<UploadedFile>> files;

    private FormBody(FormTree tree, Map<String, List<String>> own, Map<String, List<UploadedFile>> files) {
        this.tree = tree;
        this.own = own;
        this.files = files;
    }

    /** The form that a request carries; its seal held, or no route would be asked. */
    public static FormBody of(Context context) {
        return read(context).orElseThrow(() -> new IllegalStateException("no form is read at " + context.path()));
    }

    /** The form with files that a program sends, which needs no seal: it shows a token. */
    public static FormBody ofProgram(Context context) {
        if (!WITH_FILES.matcher(contentType(context)).matches()) {
            throw new RequestRefused(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
        return withFiles(context);
    }

    /** The form, where one was read. */
    static Optional<FormBody> read(Context context) {
        return Optional.ofNullable(context.attribute(READ));
    }

    /** What the form says, as the readers of JSON read it. */
    public JsonNode tree() {
        return tree.root();
    }

    /** What the form says, field by field, to be read in the reader's language. */
    public Fields fields(Messages messages) {
        return Fields.of(tree.root(), new FieldErrors(messages));
    }

    /** Every field that was shown, blank or not, in its order. */
    public List<String> names() {
        return tree.names();
    }

    /** Which button was pressed, in a form that has several. */
    public Optional<String> pressed() {
        return own.getOrDefault(PRESSED, List.of()).stream().findFirst();
    }

    /** The secret typed; blank where none was. */
    public String secret() {
        return own(SECRET);
    }

    /** The file chosen in a field of a form sent as {@code multipart/form-data}; nothing where none was. */
    public Optional<UploadedFile> file(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> file.size() > 0)
                .findFirst();
    }

    String seal() {
        return own(SEAL);
    }

    private String own(String name) {
        return own.getOrDefault(name, List.of("")).get(0);
    }

    /** Reads the form that a request carries, for whoever asks afterwards. */
    static FormBody take(Context context) {
        String contentType = contentType(context);
        FormBody form;
        if (URL_ENCODED.matcher(contentType).matches()) {
            form = parsed(context, encoded(context), Map.of());
        } else if (WITH_FILES.matcher(contentType).matches()) {
            form = withFiles(context);
        } else {
            throw new RequestRefused(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
        context.attribute(READ, form);
        return form;
    }

    private static String contentType(Context context) {
        return Optional.ofNullable(context.header("Content-Type")).orElse("").strip();
    }

    private static Map<String, List<String>> encoded(Context context) {
        byte[] bytes = Body.bytes(context);
        return Query.parsed(new String(bytes, StandardCharsets.ISO_8859_1)).orElseThrow(() -> unreadable(context));
    }

    private static FormBody withFiles(Context context) {
        Map<String, List<UploadedFile>> files = files(context);
        Map<String, List<String>> texts = new LinkedHashMap<>(context.formParamMap());
        texts.keySet().removeAll(files.keySet());
        return parsed(context, texts, files);
    }

    /** Jetty tells by a state that it will not take more, and by anything that it cannot read on; neither is declared. */
    private static Map<String, List<UploadedFile>> files(Context context) {
        try {
            return context.uploadedFileMap();
        } catch (Exception unread) {
            boolean tooLarge = Stream.<Throwable>iterate(unread, Objects::nonNull, Throwable::getCause)
                    .anyMatch(IllegalStateException.class::isInstance);
            throw tooLarge ? new RequestRefused(ProblemType.CONTENT_TOO_LARGE, List.of()) : unreadable(context);
        }
    }

    private static FormBody parsed(
            Context context, Map<String, List<String>> written, Map<String, List<UploadedFile>> files) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        Map<String, List<String>> said = new LinkedHashMap<>();
        written.forEach((name, values) -> (name.isEmpty() || name.startsWith("_") ? own : said)
                .put(name, values.stream().map(FormBody::withPlainLines).toList()));
        try {
            return new FormBody(FormTree.of(said), own, files);
        } catch (IllegalArgumentException noForm) {
            throw unreadable(context);
        }
    }

    /** Browsers end each line with two signs, whatever was typed. */
    private static String withPlainLines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static RequestRefused unreadable(Context context) {
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        errors.add("body", "form.unreadable");
        return new RequestRefused(ProblemType.BAD_REQUEST, errors.all());
    }
}
