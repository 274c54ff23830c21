package org.observatoire.web.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Writes a site map as it comes, however long it is. */
final class SiteMapXml {

    private final Writer out;
    private final UnaryOperator<String> absolute;

    SiteMapXml(OutputStream out, UnaryOperator<String> absolute) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.absolute = absolute;
    }

    void open(String root) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<" + root + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    }

    void address(String path) throws IOException {
        out.write("<url><loc>" + escaped(absolute.apply(path)) + "</loc></url>\n");
    }

    void address(String path, Instant changed) throws IOException {
        out.write("<url><loc>" + escaped(absolute.apply(path)) + "</loc><lastmod>"
                + changed.truncatedTo(ChronoUnit.SECONDS) + "</lastmod></url>\n");
    }

    void part(String path) throws IOException {
        out.write("<sitemap><loc>" + escaped(absolute.apply(path)) + "</loc></sitemap>\n");
    }

    void close(String root) throws IOException {
        out.write("</" + root + ">\n");
        out.flush();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
