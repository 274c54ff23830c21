package org.observatoire.web.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as browsers send one that brings a file. */
public final class FormWithFiles {

    private static final String BOUNDARY = "----limite-7f3a9c";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public FormWithFiles with(String name, String value) {
        return part("name=\"" + name + "\"\r\n", value.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, under the name and the media type that its sender gives it. */
    public FormWithFiles with(String name, String fileName, String mediaType, byte[] content) {
        return part(
                "name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: " + mediaType + "\r\n", content);
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private FormWithFiles part(String headers, byte[] content) {
        String before = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + headers + "\r\n";
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}
