package org.observatoire.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.observatoire.web.http.Routes;

/** {@code GET /assets/…} and {@code GET /favicon.svg}: what pages need besides themselves. */
public final class AssetRoutes implements Routes {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final Assets assets = Assets.shipped();

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/assets/{name}", context -> answer(context, context.path(), FOR_EVER));
        routes.get("/favicon.svg", context -> answer(context, assets.icon(), FOR_A_DAY));
    }

    private void answer(Context context, String address, String kept) {
        Assets.Asset asset = assets.at(address).orElseThrow(NotFoundResponse::new);
        context.header("Cache-Control", kept).contentType(asset.mediaType()).result(asset.content());
    }
}
