"""Publishing and withdrawing are permissions of their own; every verb asks for its own."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied

from articles.models import Article, Edition, PublicationEvent
from articles.press.publishing import publish, restore, withdraw
from tests.conftest import make_user

pytestmark = pytest.mark.django_db

WRITES = ("add_article", "change_article", "view_article", "delete_article")
CAST = {
    "stranger": (),
    "reporter": WRITES,
    "publisher": ("publish_article",),
    "withdrawer": ("withdraw_article",),
}
MAY = {"publish": {"publisher"}, "withdraw": {"withdrawer"}, "restore": {"publisher"}}


@pytest.fixture
def ready(article, live, editor) -> dict[str, Article]:
    """The story, in the state in which each verb would go through."""

    def prepare(verb: str) -> Article:
        if verb == "restore":
            withdraw(live, "ar", by=editor)
        return live

    return prepare


@pytest.mark.parametrize("name", CAST)
@pytest.mark.parametrize(("verb", "run"), [(v.__name__, v) for v in (publish, withdraw, restore)])
def test_each_verb_is_for_those_who_may(ready, name, verb, run):
    story, member = ready(verb), make_user(name, *CAST[name])
    before = [*Edition.objects.order_by("pk").values()], PublicationEvent.objects.count()
    if name in MAY[verb]:
        run(story, "ar", by=member)
        assert PublicationEvent.objects.first().by == member
        return
    with pytest.raises(PermissionDenied):
        run(story, "ar", by=member)
    assert ([*Edition.objects.order_by("pk").values()], PublicationEvent.objects.count()) == before


def test_someone_who_has_left_may_do_nothing(article, editor):
    User.objects.filter(pk=editor.pk).update(is_active=False)
    with pytest.raises(PermissionDenied):
        publish(article, "ar", by=User.objects.get(pk=editor.pk))
    assert not Edition.objects.exists()
