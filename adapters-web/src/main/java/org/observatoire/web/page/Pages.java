package org.observatoire.web.page;

import com.google.inject.Inject;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.observatoire.web.http.BaseUrl;

/** Renders pages from templates compiled with the code. */
public final class Pages {

    /** A page runs nothing, and asks nothing of anyone but us. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final BaseUrl baseUrl;

    @Inject
    public Pages(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** What surrounds the page that is asked for. */
    public Frame frame(Context context) {
        return Frame.of(context, baseUrl);
    }

    /** Answers with a template's page; every template takes the {@link Frame} as {@code frame}. */
    public void show(Context context, String template, Frame frame, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, all, output);
        context.header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cache-Control", "no-cache")
                .contentType("text/html; charset=utf-8")
                .result(output.toByteArray());
    }
}
