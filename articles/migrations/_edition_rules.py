"""The two promises of the edition table that Django's constraints can't say on both engines.

Intervals of one (article, language) never overlap; of a row only `live_until` and what is rendered
may change. PostgreSQL holds them by an exclusion constraint and a trigger, SQLite by triggers.

SQLite rebuilds a table to alter it, and its triggers are gone then: a migration that alters the
edition table lets the rules go before and holds them again after, with the columns it has by then.
`tests/press/test_timetable.py` fails where one forgets it.
"""

from django.db.migrations import RunPython

FROZEN_AT_FIRST = (
    "article_id",
    "language",
    "number",
    "live_from",
    "first_published_at",
    "kicker",
    "headline",
    "lead",
    "slug",
    "body",
    "section_id",
    "picture_id",
    "corrections",
    "digest",
)

# An empty interval ("cancelled before it began") overlaps nothing.
SQLITE_OVERLAP = """
CREATE TRIGGER edition_no_overlap_{event} BEFORE {event} {columns} ON articles_edition
WHEN (NEW.live_until IS NULL OR NEW.live_until > NEW.live_from) AND EXISTS (
    SELECT 1 FROM articles_edition AS other
    WHERE other.article_id = NEW.article_id
      AND other.language = NEW.language
      AND other.id IS NOT NEW.id
      AND (other.live_until IS NULL OR other.live_until > other.live_from)
      AND (other.live_until IS NULL OR other.live_until > NEW.live_from)
      AND (NEW.live_until IS NULL OR NEW.live_until > other.live_from)
)
BEGIN SELECT RAISE(ABORT, 'edition_no_overlap'); END
"""

SQLITE_FROZEN = """
CREATE TRIGGER edition_is_immutable BEFORE UPDATE OF {frozen} ON articles_edition
BEGIN SELECT RAISE(ABORT, 'edition_is_immutable'); END
"""

# int8range with && is equality without the btree_gist extension, which managed servers may lack.
POSTGRESQL_OVERLAP = """
ALTER TABLE articles_edition ADD CONSTRAINT edition_no_overlap EXCLUDE USING gist (
    int8range(article_id, article_id, '[]') WITH &&,
    int8range(hashtext(language)::int8, hashtext(language)::int8, '[]') WITH &&,
    tstzrange(live_from, live_until, '[)') WITH &&
)
"""

POSTGRESQL_FROZEN = """
CREATE FUNCTION articles_edition_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF ({new}) IS DISTINCT FROM ({old}) THEN
        RAISE EXCEPTION 'edition_is_immutable' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""

POSTGRESQL_TRIGGER = """
CREATE TRIGGER edition_is_immutable BEFORE UPDATE ON articles_edition
FOR EACH ROW EXECUTE FUNCTION articles_edition_is_immutable()
"""

UNDO = {
    "sqlite": [
        "DROP TRIGGER edition_no_overlap_INSERT",
        "DROP TRIGGER edition_no_overlap_UPDATE",
        "DROP TRIGGER edition_is_immutable",
    ],
    "postgresql": [
        "DROP TRIGGER edition_is_immutable ON articles_edition",
        "DROP FUNCTION articles_edition_is_immutable()",
        "ALTER TABLE articles_edition DROP CONSTRAINT edition_no_overlap",
    ],
}


def hold_the_rules(frozen: tuple[str, ...]) -> RunPython:
    """Make the database hold them, `frozen` being the columns that never change."""
    return RunPython(_execute(lambda vendor: _statements(vendor, frozen)), _execute(UNDO.get))


def let_the_rules_go(frozen: tuple[str, ...]) -> RunPython:
    """Before the edition table is altered; `hold_the_rules` comes after."""
    return RunPython(_execute(UNDO.get), _execute(lambda vendor: _statements(vendor, frozen)))


def _statements(vendor: str, frozen: tuple[str, ...]) -> list[str]:
    if vendor == "sqlite":
        return [
            SQLITE_OVERLAP.format(event="INSERT", columns=""),
            SQLITE_OVERLAP.format(event="UPDATE", columns="OF live_from, live_until"),
            SQLITE_FROZEN.format(frozen=", ".join(frozen)),
        ]
    new, old = (", ".join(f"{row}.{name}" for name in frozen) for row in ("NEW", "OLD"))
    return [POSTGRESQL_OVERLAP, POSTGRESQL_FROZEN.format(new=new, old=old), POSTGRESQL_TRIGGER]


def _execute(statements_for):
    def operation(_apps, schema_editor):
        for statement in statements_for(schema_editor.connection.vendor):
            schema_editor.execute(statement, params=None)

    return operation
