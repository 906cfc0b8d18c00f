"""Serve the site with Granian as production does, after saying where and to whom."""

import socket

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels


class Command(BaseCommand):
    help = "Serve the site with Granian on this machine."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=2)

    def handle(self, *args, host: str, port: int, workers: int, **options) -> None:
        _require_free(host, port)
        self.stdout.write(f"\n  Midad  http://localhost:{port}")
        self.stdout.write(f"  Desk   http://localhost:{port}/admin/")
        self.stdout.write("  Ctrl-C stops it.\n")
        self.stdout.flush()
        Granian(
            settings.WSGI_APPLICATION.replace(".application", ":application"),
            address=host,
            port=port,
            interface=Interfaces.WSGI,
            workers=workers,
            blocking_threads=4,
            log_level=LogLevels.warning,
        ).serve()


def _require_free(host: str, port: int) -> None:
    """Fail with a sentence where something listens already; Granian would fail with a traceback."""
    if not 0 < port < 65536:
        raise CommandError(f"{port} is no port: choose one from 1 to 65535.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(
                f"Port {port} can't be used ({error.strerror}). Choose another: make run PORT=8001"
            ) from error
