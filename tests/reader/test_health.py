"""`/healthz` says which of the things that a site stands on answer, and nothing else."""

import logging

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.db import InterfaceError, OperationalError, connection


@pytest.fixture
def ask(client):
    """Ask for the site's health; a dict says what is broken while it is asked."""

    def ask(**broken):
        with pytest.MonkeyPatch.context() as patch:
            for name, error in broken.items():
                thing = {"cursor": connection}.get(name, default_storage)
                patch.setattr(thing, name, _raising(error), raising=False)
            return client.get("/healthz")

    return ask


def _raising(error):
    def fail(*_args, **_kwargs):
        raise error

    return fail


def test_all_is_well(db, ask):
    response = ask()
    assert response.status_code == 200
    assert response.json() == {"database": True, "files": True}


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_a_database_that_does_not_answer_is_told(error, db, ask):
    response = ask(cursor=error("no"))
    assert response.status_code == 503
    assert response.json() == {"database": False, "files": True}


@pytest.mark.parametrize(
    "error", [PermissionError, OSError(28, "No space left on device"), RuntimeError]
)
@pytest.mark.parametrize("operation", ["save", "open"])
def test_a_storage_that_does_not_answer_is_told(operation, error, db, ask):
    """Each storage raises errors of its own: a disk OSError, S3 those of its library."""
    response = ask(**{operation: error})
    assert response.status_code == 503
    assert response.json() == {"database": True, "files": False}


def test_both_are_asked_even_where_the_first_fails(db, ask):
    assert ask(cursor=OperationalError, save=OSError).json() == {"database": False, "files": False}


def test_asking_leaves_no_file_behind(make_picture, ask, tmp_path):
    assert ask().status_code == 200
    assert ask(open=OSError).status_code == 503
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_the_answer_is_nobody_s_and_nobody_keeps_it(db, ask):
    for response in (ask(), ask(cursor=OperationalError)):
        assert not response.cookies
        assert response.headers["Cache-Control"] == "no-store"
        assert "Cookie" not in response.headers.get("Vary", "")


def test_a_failure_is_logged_without_secrets(db, ask, caplog):
    with caplog.at_level(logging.ERROR, logger="newssite"):
        response = ask(cursor=OperationalError("connection refused"), save=OSError("disk full"))
    messages = [record.getMessage() for record in caplog.records if record.name.startswith("news")]
    assert len(messages) == 2
    database = settings.DATABASES["default"]
    secrets = [settings.SECRET_KEY, database.get("PASSWORD"), str(settings.BASE_DIR)]
    for secret in filter(None, secrets):
        assert secret not in "".join(messages)
        assert secret not in response.content.decode()
    assert "connection refused" not in response.content.decode()


def test_health_has_one_address(db, client):
    assert client.get("/en/healthz").status_code == 404
    assert client.get("/healthz/").status_code == 404


def test_a_head_request_is_answered_too(db, client):
    response = client.head("/healthz")
    assert response.status_code == 200
    assert response.content == b""
