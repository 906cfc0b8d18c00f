"""DESK: who is to work on a story.

Whoever a story is assigned to sees it and may save it. It is no part of what is printed or saved as
a version, so that nobody's open form grows stale by it.
"""

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from articles.models import Article

ASSIGN = "articles.change_any_article"


class AssignmentRefusal(Exception):
    """Why it wasn't assigned, in words for the member."""


def writers() -> QuerySet[User]:
    """Whom a story may be assigned to, by name."""
    everybody = User.objects.with_perm(
        "articles.change_article", backend="django.contrib.auth.backends.ModelBackend"
    )
    return everybody.filter(is_staff=True).order_by("first_name", "last_name", "username")


def assign(article: Article, *, by: User, to: User | None) -> bool:
    """Give the story to somebody, or to nobody; whether that changed anything."""
    if not by.has_perm(ASSIGN):
        raise PermissionDenied(_("You have no permission to do this."))
    if to is not None and not to.has_perm("articles.change_article"):
        raise AssignmentRefusal(_("A story can be assigned only to somebody who may write."))
    others = Article.objects.editable_by(by).exclude(assignee=to)
    return bool(others.filter(pk=article.pk).update(assignee=to))
