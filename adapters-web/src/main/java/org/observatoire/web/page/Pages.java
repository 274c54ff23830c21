package org.observatoire.web.page;

import com.google.inject.Inject;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.Cookies;
import org.observatoire.web.http.FormSeal;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.http.WhoAsks;

/** Renders pages from templates compiled with the code. */
public final class Pages {

    private static final String NOTICE = "notice.";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final BaseUrl baseUrl;
    private final WhoAsks whoAsks;
    private final FormSeal seal;
    private final Cookies cookies;

    @Inject
    public Pages(BaseUrl baseUrl, WhoAsks whoAsks, FormSeal seal, Cookies cookies) {
        this.baseUrl = baseUrl;
        this.whoAsks = whoAsks;
        this.seal = seal;
        this.cookies = cookies;
    }

    /** What surrounds the page that is asked for. */
    public Frame frame(Context context) {
        return Frame.of(context, baseUrl, whoAsks, seal, notice(context));
    }

    /** Answers with a template's page; every template takes the {@link Frame} as {@code frame}. */
    public void show(Context context, String template, Frame frame, Map<String, Object> parameters) {
        Precautions.ofAPage(context, frame.signedIn());
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, all, output);
        frame.notice().ifPresent(told -> cookies.dropNotice(context));
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }

    /** Once a form is done: sends the reader to another page, in the language of this one. */
    public void seeOther(Context context, String path) {
        context.header("Cache-Control", "no-store").redirect(frame(context).link(path), HttpStatus.SEE_OTHER);
    }

    /** Once a gesture in a list is done: sends the reader back to where they were in it. */
    public void seePlace(Context context, Address page, String anchor) {
        context.header("Cache-Control", "no-store").redirect(page + "#" + anchor, HttpStatus.SEE_OTHER);
    }

    /** Once a form is done: sends the reader to another page, which begins with the text {@code notice.<code>}. */
    public void seeOther(Context context, String path, String notice) {
        cookies.keepNotice(context, notice);
        seeOther(context, path);
    }

    private Optional<String> notice(Context context) {
        Messages messages = Messages.in(Language.of(context));
        return cookies.notice(context)
                .map(code -> NOTICE + code)
                .filter(messages::has)
                .map(messages::text);
    }
}
