"""Fill a new site with the demo's stories, and make the logins they can be edited with."""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from articles.demo.loader import load_demo
from articles.demo.login import Login, ensure_members

from ._refusals import press_refusals


class Command(BaseCommand):
    help = "Add the demo stories that are missing, and the demo's newsroom; keep everything else."

    def handle(self, *args, **options) -> None:
        members = ensure_members()
        with press_refusals():
            loaded = load_demo(by=members["editor"].user, chief=members["chief"].user)
        message = _("Demo stories: %(added)d added, %(kept)d kept as they were.")
        self.stdout.write(message % {"added": loaded.added, "kept": loaded.kept})
        self.stdout.write(_("To log in to the desk, as an editor or in another role:"))
        for username, login in members.items():
            self._show(username, login)

    def _show(self, username: str, login: Login) -> None:
        if login.password:
            # On a line of its own: in a right-to-left line the marks in a password would jump.
            self.stdout.write(f"  {username}  {login.password}")
            return
        message = _("The password of “%(name)s” was changed; manage.py changepassword sets one.")
        self.stdout.write(message % {"name": username})
