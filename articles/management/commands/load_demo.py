"""Fill a new site with the demo's stories, and make the login they can be edited with."""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from articles.demo.loader import load_demo
from articles.demo.login import USERNAME, Login, ensure_editor

from ._refusals import press_refusals


class Command(BaseCommand):
    help = "Add the demo stories that are missing, and the demo's editor; keep everything else."

    def handle(self, *args, **options) -> None:
        login = ensure_editor()
        with press_refusals():
            loaded = load_demo(by=login.user)
        message = _("Demo stories: %(added)d added, %(kept)d kept as they were.")
        self.stdout.write(message % {"added": loaded.added, "kept": loaded.kept})
        self._show(login)

    def _show(self, login: Login) -> None:
        if not login.password:
            message = _(
                "The password of “%(name)s” was changed; manage.py changepassword sets one."
            )
            self.stdout.write(message % {"name": USERNAME})
            return
        # On a line of its own: in a right-to-left line the marks in a password would jump.
        self.stdout.write(_("To log in to the desk, as an editor:"))
        self.stdout.write(f"  {USERNAME}  {login.password}")
