"""What commands name, found or refused in words: articles, people, languages, files."""

from pathlib import Path

from django.contrib.auth.models import User
from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from articles.desk.site_languages import LANGUAGES
from articles.models import Article


def found_article(number: int) -> Article:
    article = Article.objects.filter(pk=number).first()
    if article is None:
        raise CommandError(_("There is no article %(id)d.") % {"id": number})
    return article


def found_user(username: str) -> User:
    user = User.objects.filter(username=username).first()
    if user is None:
        raise CommandError(_("There is no user named “%(name)s”.") % {"name": username})
    return user


def found_language(code: str) -> str:
    if code not in LANGUAGES:
        message = _("The site has no language “%(code)s”; it has %(languages)s.")
        raise CommandError(message % {"code": code, "languages": ", ".join(LANGUAGES)})
    return code


def found_bytes(path: str, *, at_most: int) -> bytes:
    """The content of a file, or as much of it as shows that it is larger than `at_most` bytes."""
    try:
        with Path(path).open("rb") as file:
            return file.read(at_most + 1)
    except FileNotFoundError:
        message = _("There is no file %(file)s.")
    except IsADirectoryError:
        message = _("%(file)s is a folder, not a file.")
    except (OSError, ValueError):
        message = _("The file %(file)s can't be read.")
    raise CommandError(message % {"file": path})
