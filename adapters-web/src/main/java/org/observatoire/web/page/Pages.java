package org.observatoire.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Renders pages from templates compiled with the code. */
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a template's page; every template takes the {@link Frame} as {@code frame}. */
    public void show(Context context, String template, Frame frame, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, all, output);
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }
}
