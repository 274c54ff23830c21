package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.port.Access;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.jury.JurorId;

/** Who bears which token, by digest. */
final class JdbiAccess implements Access {

    private static final String ORGANISER = "organiser";
    private static final String CONTRIBUTOR = "contributor";
    private static final String JUROR = "juror";
    private static final String SELECTOR = "selector";

    private final Units units;

    JdbiAccess(Units units) {
        this.units = units;
    }

    @Override
    public void grant(String digest, Actor actor) {
        units.writing(handle ->
                bind(handle.createUpdate("""
                                INSERT INTO access_token (digest, actor, organiser, action, edition, juror)
                                VALUES (:digest, :actor, :organiser, :action, :edition, :juror)
                                ON CONFLICT (digest) DO UPDATE SET
                                    actor = excluded.actor,
                                    organiser = excluded.organiser,
                                    action = excluded.action,
                                    edition = excluded.edition,
                                    juror = excluded.juror
                                """), actor).bind("digest", digest).execute());
    }

    @Override
    public Optional<Actor> bearer(String digest) {
        return units.reading(handle -> handle.createQuery(
                        "SELECT actor, organiser, action, edition, juror FROM access_token WHERE digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> actor(row))
                .findOne());
    }

    @Override
    public Set<String> tokensOf(Actor actor) {
        return units.reading(handle ->
                bind(handle.createQuery("""
                                SELECT digest FROM access_token
                                WHERE actor = :actor
                                    AND organiser IS NOT DISTINCT FROM :organiser
                                    AND action IS NOT DISTINCT FROM :action
                                    AND edition IS NOT DISTINCT FROM :edition
                                    AND juror IS NOT DISTINCT FROM :juror
                                """), actor).mapTo(String.class).set());
    }

    @Override
    public Set<Actor> organisers() {
        return units.reading(handle ->
                handle.createQuery("""
                        SELECT DISTINCT actor, organiser, action, edition, juror FROM access_token
                        WHERE actor = 'organiser'
                        """).map((row, context) -> actor(row)).set());
    }

    @Override
    public Set<Actor> bearersIn(int edition) {
        return units.reading(handle -> handle.createQuery("""
                        SELECT DISTINCT actor, organiser, action, edition, juror FROM access_token
                        WHERE actor IN ('juror', 'selector')
                            AND organiser IS NULL
                            AND action IS NULL
                            AND edition = :edition
                        """)
                .bind("edition", edition)
                .map((row, context) -> actor(row))
                .set());
    }

    @Override
    public void revoke(String digest) {
        units.writing(handle -> handle.createUpdate("DELETE FROM access_token WHERE digest = :digest")
                .bind("digest", digest)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Actor actor) {
        if (actor instanceof Actor.Contributor contributor) {
            return bind(statement, CONTRIBUTOR, null, contributor.action().value(), null, null);
        }
        if (actor instanceof Actor.Juror juror) {
            return bind(
                    statement, JUROR, null, null, juror.edition(), juror.id().value());
        }
        if (actor instanceof Actor.Selector selector) {
            return bind(
                    statement,
                    SELECTOR,
                    null,
                    null,
                    selector.edition(),
                    selector.id().value());
        }
        if (actor instanceof Actor.Organiser organiser) {
            return bind(statement, ORGANISER, organiser.id().value(), null, null, null);
        }
        throw new IllegalArgumentException("actor: a visitor bears no token");
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, String actor, String organiser, String action, Integer edition, String juror) {
        return statement
                .bind("actor", actor)
                .bind("organiser", organiser)
                .bind("action", action)
                .bind("edition", edition)
                .bind("juror", juror);
    }

    private static Actor actor(ResultSet row) throws SQLException {
        String kind = row.getString("actor");
        return switch (kind) {
            case ORGANISER -> new Actor.Organiser(new OrganiserId(row.getString("organiser")));
            case CONTRIBUTOR -> new Actor.Contributor(new ActionId(row.getString("action")));
            case JUROR -> new Actor.Juror(row.getInt("edition"), new JurorId(row.getString("juror")));
            case SELECTOR -> new Actor.Selector(row.getInt("edition"), new JurorId(row.getString("juror")));
            default -> throw new IllegalStateException("actor: « " + kind + " » is no actor of this version");
        };
    }
}
