package org.observatoire.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers to what is so far from HTTP that no route ever sees it. */
final class JettyProblems extends ErrorHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ProblemType type = ProblemType.of(response.getStatus());
        String language = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        Problem problem = Problem.of(type, Messages.in(Language.preferred(language)), List.of());
        response.setStatus(type.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        Precautions.OF_EVERY_ANSWER.forEach(response.getHeaders()::put);
        response.write(true, written(problem), callback);
        return true;
    }

    private static ByteBuffer written(Problem problem) {
        try {
            return ByteBuffer.wrap(JSON.writeValueAsString(problem.body()).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is made of texts and a number", impossible);
        }
    }
}
