package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.port.Access;
import org.observatoire.domain.action.ActionId;

/** Who bears which token, by digest. */
final class JdbiAccess implements Access {

    private static final String ORGANISER = "organiser";
    private static final String CONTRIBUTOR = "contributor";

    private final Units units;

    JdbiAccess(Units units) {
        this.units = units;
    }

    @Override
    public void grant(String digest, Actor actor) {
        units.writing(handle ->
                bind(handle.createUpdate("""
                                INSERT INTO access_token (digest, actor, action)
                                VALUES (:digest, :actor, :action)
                                ON CONFLICT (digest) DO UPDATE SET actor = excluded.actor, action = excluded.action
                                """), actor).bind("digest", digest).execute());
    }

    @Override
    public Optional<Actor> bearer(String digest) {
        return units.reading(
                handle -> handle.createQuery("SELECT actor, action FROM access_token WHERE digest = :digest")
                        .bind("digest", digest)
                        .map((row, context) -> actor(row))
                        .findOne());
    }

    @Override
    public Set<String> tokensOf(Actor actor) {
        return units.reading(handle ->
                bind(handle.createQuery("""
                                SELECT digest FROM access_token
                                WHERE actor = :actor AND action IS NOT DISTINCT FROM :action
                                """), actor).mapTo(String.class).set());
    }

    @Override
    public void revoke(String digest) {
        units.writing(handle -> handle.createUpdate("DELETE FROM access_token WHERE digest = :digest")
                .bind("digest", digest)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Actor actor) {
        if (actor instanceof Actor.Contributor contributor) {
            return statement
                    .bind("actor", CONTRIBUTOR)
                    .bind("action", contributor.action().value());
        }
        if (actor instanceof Actor.Organiser) {
            return statement.bind("actor", ORGANISER).bind("action", (String) null);
        }
        throw new IllegalArgumentException("actor: a visitor bears no token");
    }

    private static Actor actor(ResultSet row) throws SQLException {
        String kind = row.getString("actor");
        return switch (kind) {
            case ORGANISER -> new Actor.Organiser();
            case CONTRIBUTOR -> new Actor.Contributor(new ActionId(row.getString("action")));
            default -> throw new IllegalStateException("actor: « " + kind + " » is no actor of this version");
        };
    }
}
