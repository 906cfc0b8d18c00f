"""A link for somebody without an account shows the saved draft until it ends, and no more."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import User
from django.core import signing
from django.test import Client
from django.utils import timezone

from articles.desk.preview.links import address_of, make_link, revoke_link
from articles.desk.working_copy import save_working_copy
from articles.models import Article, PreviewLink
from articles.press.publishing import publish, withdraw
from tests.conftest import ENGLISH

from .conftest import press_url, sign_in


@pytest.fixture
def link(article, reporter) -> PreviewLink:
    return make_link(article, "ar", by=reporter, lasting="day")


def visit(link: PreviewLink):
    return Client().get(address_of(link))


def make_url(article: Article, language: str = "ar") -> str:
    return f"{press_url(article, 'preview', language)}link/"


def revoke_url(link: PreviewLink) -> str:
    return f"/admin/articles/article/preview-links/{link.pk}/revoke/"


def nowhere(language: str = "ar") -> bytes:
    """What an address that never was answers."""
    return Client().get(f"/{'' if language == 'ar' else 'en/'}preview/none/").content


def test_whoever_has_it_sees_the_saved_draft(link, article):
    article.lead_ar = "مقدمة حُفظت بعد إنشاء الرابط"
    save_working_copy(article, by=None)
    page = visit(link)
    assert page.status_code == 200
    for words in (article.headline_ar, "مقدمة حُفظت", "preview-banner", "يعمل هذا الرابط حتى"):
        assert words in page.content.decode()


def test_it_is_kept_indexed_and_told_on_by_nobody(link):
    page = visit(link)
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["X-Robots-Tag"] == "noindex"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Frame-Options"] == "DENY"
    assert not page.cookies
    text = page.content.decode()
    assert '<meta name="robots" content="noindex">' in text
    assert "og:" not in text
    assert 'name="description"' not in text


@pytest.mark.parametrize("lasting", ["hour", "day", "week"])
def test_it_works_to_its_last_second_and_no_longer(article, reporter, lasting):
    now = timezone.now()
    length = {"hour": 1, "day": 24, "week": 168}[lasting]
    with time_machine.travel(now, tick=False) as clock:
        link = make_link(article, "ar", by=reporter, lasting=lasting)
        clock.move_to(now + timedelta(hours=length, microseconds=-1))
        assert visit(link).status_code == 200
        clock.move_to(now + timedelta(hours=length))
        assert visit(link).status_code == 404


def test_revoked_it_shows_nothing(link, editor, reporter):
    revoke_link(link, by=editor)
    revoke_link(link, by=reporter)
    assert visit(link).status_code == 404
    link.refresh_from_db()
    assert link.revoked_by == editor


def test_it_goes_with_its_story(link, article):
    address = address_of(link)
    article.delete()
    assert Client().get(address).status_code == 404
    assert not PreviewLink.objects.exists()


def test_a_dead_link_answers_like_an_address_that_never_was(link, editor):
    token = address_of(link).split("/")[2]
    pk, signature = token.split(".")
    forged = [f"{int(pk) + 1}.{signature}", f"{pk}.{signature[:-1]}", pk, "x", "1.2.3", ".", "٣.x"]
    # Signed with our key, but not for this.
    forged += [signing.Signer(sep=".").sign(pk), signing.dumps(link.pk)]
    revoke_link(link, by=editor)
    for address in (address_of(link), *(f"/preview/{other}/" for other in forged)):
        answer = Client().get(address)
        assert answer.status_code == 404, address
        assert answer.content == nowhere(), address
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex"
        assert not answer.cookies


def test_a_link_of_one_language_opens_no_other(make_article, reporter):
    article = make_article(owner=reporter, **ENGLISH)
    link = make_link(article, "en", by=reporter, lasting="day")
    address = address_of(link)
    assert address.startswith("/en/preview/")
    page = Client().get(address).content.decode()
    assert ENGLISH["headline_en"] in page
    assert article.headline_ar not in page
    assert "This link works until" in page
    assert Client().get(address.removeprefix("/en")).content == nowhere()


@pytest.mark.parametrize("state", ["draft", "live", "withdrawn"])
def test_it_shows_the_draft_however_the_story_stands(link, article, editor, state):
    if state != "draft":
        publish(article, "ar", by=editor)
    if state == "withdrawn":
        withdraw(article, "ar", by=editor)
    assert article.headline_ar in visit(link).content.decode()


def test_who_comes_by_it_sends_nothing_and_is_not_told_who_is_signed_in(link, editor):
    assert Client().post(address_of(link)).status_code == 405
    signed_in = sign_in(editor).get(address_of(link))
    assert not signed_in.cookies
    assert editor.username not in signed_in.content.decode()


# --- At the desk ---------------------------------------------------------------------------------


def test_a_member_who_sees_the_story_makes_one(colleague_desk, article, reporter):
    answer = colleague_desk.post(make_url(article), {"lasting": "hour"})
    assert answer.url == press_url(article, "preview")
    link = PreviewLink.objects.get()
    assert (link.made_by, link.language, link.article) == (reporter, "ar", article)
    assert link.expires_at - link.made_at == pytest.approx(
        timedelta(hours=1), abs=timedelta(seconds=5)
    )
    screen = colleague_desk.get(answer.url).content.decode()
    assert f"http://testserver{address_of(link)}" in screen
    assert visit(link).status_code == 200


@pytest.mark.parametrize("lasting", ["", "year", "hour\x00"])
def test_how_long_it_lasts_is_chosen_from_three(desk, article, lasting):
    assert desk.post(make_url(article), {"lasting": lasting}).status_code == 302
    assert not PreviewLink.objects.exists()


def test_a_colleague_revokes_it(desk, link, editor):
    assert desk.post(revoke_url(link)).url == press_url(link.article, "preview")
    assert visit(link).status_code == 404
    link.refresh_from_db()
    assert link.revoked_by == editor
    assert address_of(link) not in desk.get(press_url(link.article, "preview")).content.decode()


def test_it_is_made_and_revoked_by_a_form_only(desk, link):
    assert desk.get(make_url(link.article)).status_code == 405
    assert desk.get(revoke_url(link)).status_code == 405
    assert visit(link).status_code == 200


def test_who_may_not_see_the_story_has_no_part_in_its_links(
    colleague_desk, stranger, make_article, editor
):
    other = make_article(owner=User.objects.create(username="another"))
    link = make_link(other, "ar", by=editor, lasting="day")
    for client in (colleague_desk, sign_in(stranger)):
        assert client.post(make_url(other), {"lasting": "hour"}).status_code == 403
        assert client.post(revoke_url(link)).status_code == 403
    assert PreviewLink.objects.working().get() == link


def test_a_link_that_is_not_there_is_not_revoked(desk, db):
    assert desk.post("/admin/articles/article/preview-links/99/revoke/").status_code == 404
