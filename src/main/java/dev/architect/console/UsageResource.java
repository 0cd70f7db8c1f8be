package dev.architect.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;

/// The address of the usage page. [ConsoleGuard] stands before it.
@Path(ConsoleGuard.USAGE)
@Blocking
public class UsageResource {

    private final UsageReport report;
    private final Frames frames;

    @Context
    HttpHeaders headers;

    UsageResource(UsageReport report, Frames frames) {
        this.report = report;
        this.frames = frames;
    }

    @GET
    public Response usage() {
        Visitor visitor = Visitor.of(headers);
        return ConsoleResource.html(visitor.html(Templates.usage(report.view(frames.of(visitor, ConsoleGuard.USAGE), visitor))))
                .build();
    }
}
