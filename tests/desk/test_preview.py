"""What stands in the form, shown as its reader would see it: nothing of it is saved or kept."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from articles.desk.working_copy import save_working_copy
from articles.models import Article, Edition, Version
from articles.press.publishing import publish

from .conftest import open_form, press_url, sign_in

NEW = "/admin/articles/article/preview/ar/"


def page_url(article: Article, language: str = "ar") -> str:
    return f"{press_url(article, 'preview', language)}page/"


def policy(response) -> dict[str, str]:
    lines = response.headers["Content-Security-Policy"].split(";")
    return dict(line.strip().split(" ", 1) for line in lines)


def everything() -> tuple:
    models = (Article, Edition, Version)
    return tuple([*model.objects.order_by("pk").values()] for model in models)


def test_the_page_shows_the_saved_draft_and_is_kept_by_nobody(desk, live):
    live.headline_ar = "عنوان لم يُنشر"
    save_working_copy(live, by=None)
    response = desk.get(page_url(live))
    assert "عنوان لم يُنشر" in response.content.decode()
    assert "no-store" in response.headers["Cache-Control"]
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert Edition.objects.count() == 1


def test_what_is_typed_is_shown_and_saved_nowhere(desk, article):
    typed = open_form(desk, article)
    before = everything()
    typed |= {
        "headline_ar": "عنوان  لم يُحفظ",
        "kicker_ar": "عاجل",
        "body_ar": "<p>نص لم يُحفظ<footnote>حاشية لم تُحفظ</footnote>.</p><script>alert(1)</script>",
    }
    page = desk.post(page_url(article), typed).content.decode()
    for words in ("عنوان لم يُحفظ", "عاجل", "نص لم يُحفظ", "حاشية لم تُحفظ", "preview-banner"):
        assert words in page
    assert "alert" not in page
    assert everything() == before


def test_what_it_would_be_filed_under_is_shown_too(desk, article, tag, author, make_picture):
    article.tags.clear()
    picture = make_picture()
    typed = open_form(desk, article) | {
        "tags": [str(tag.pk)],
        "byline": [str(author.pk)],
        "picture": str(picture.pk),
    }
    page = desk.post(page_url(article), typed).content.decode()
    assert picture.file.url in page
    assert 'rel="tag"' in page
    assert 'rel="author"' in page
    assert "story__kicker" in page


def test_a_story_that_was_never_saved_is_shown_too(desk, section):
    typed = {"headline_ar": "مادة لم تُحفظ قط", "section": str(section.pk)}
    page = desk.post(f"{NEW}page/", typed).content.decode()
    assert "مادة لم تُحفظ قط" in page
    assert "story__short" not in page
    assert not Article.objects.exists()
    assert desk.get(f"{NEW}page/").status_code == 200
    assert desk.get(NEW).status_code == 200


def test_each_language_is_shown_in_its_own_direction(desk, article):
    typed = {"headline_en": "A bridge", "lead_en": "It opens."}
    page = desk.post(page_url(article, "en"), typed).content.decode()
    assert '<html lang="en" dir="ltr">' in page
    assert "A bridge" in page


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"section": "x", "picture": "-1", "tags": ["٣", "9" * 30], "byline": ["\x00"]},
        {"section": "999999999", "tags": ["0"], "byline": ["1" * 19]},
        {"headline_ar": "\x00\u202e", "body_ar": "<<<>>&#0;<footnote>", "slug_ar": "%%"},
        {"body_ar": '<p><a href="javascript:alert(1)">x</a></p>' * 500},
    ],
)
def test_whatever_is_sent_gets_a_page(desk, article, typed):
    assert desk.post(page_url(article), typed).status_code == 200
    assert desk.post(f"{NEW}page/", typed).status_code == 200


def test_what_readers_know_of_the_story_stays(desk, live, editor):
    publish(live, "ar", by=editor, correction="صوّبنا التاريخ.")
    first = Edition.objects.order_by("number").first()
    page = desk.post(page_url(live), open_form(desk, live)).content.decode()
    assert "صوّبنا التاريخ." in page
    assert f"{first.first_published_at:%Y-%m-%dT%H:%M:%SZ}" in page


def test_a_preview_says_where_the_story_will_be_found(desk, article):
    page = desk.get(page_url(article)).content.decode()
    assert f'property="og:url" content="http://testserver/a/{article.pk}/' in page
    assert "/admin/" not in page


def test_a_theme_is_forced_on_the_page_and_no_other_word(desk, article):
    for theme, expected in (("dark", ' data-theme="dark">'), ("light", ' data-theme="light">')):
        assert expected in desk.get(page_url(article), {"theme": theme}).content.decode()
    for odd in ("", 'dark"><script>', "x" * 9000):
        assert "data-theme" not in desk.get(page_url(article), {"theme": odd}).content.decode()


def test_only_the_page_may_be_framed_and_only_the_screen_frames(desk, article):
    for page in (desk.get(page_url(article)), desk.post(page_url(article), {})):
        assert page.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert policy(page)["frame-ancestors"] == "'self'"
        assert "frame-src" not in policy(page)
    screen = desk.get(press_url(article, "preview"))
    assert screen.headers["X-Frame-Options"] == "DENY"
    assert policy(screen)["frame-ancestors"] == "'none'"
    assert policy(screen)["frame-src"] == "'self'"


def test_the_screen_names_its_page_in_a_frame(desk, article):
    page = desk.get(press_url(article, "preview")).content.decode()
    assert f'src="{page_url(article)}?theme=light"' in page
    popup = desk.get(press_url(article, "preview"), {"_popup": "1"}).content.decode()
    assert 'id="header"' in page
    assert 'id="header"' not in popup


@pytest.mark.parametrize("address", [NEW, f"{NEW}page/"])
def test_a_new_story_is_previewed_by_those_who_may_begin_one(address, stranger, colleague_desk):
    assert sign_in(stranger).get(address).status_code == 403
    assert colleague_desk.get(address).status_code == 200
    assert colleague_desk.get(address.replace("/ar/", "/fr/")).status_code == 404


def test_somebody_elses_story_is_not_previewed(colleague_desk, make_article, desk):
    other = make_article(owner=User.objects.create(username="another"))
    for send in (colleague_desk.get, colleague_desk.post):
        assert send(page_url(other)).status_code == 403
    assert desk.post(page_url(other), {}).status_code == 200


def test_a_form_from_elsewhere_is_no_preview(editor, article):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    assert client.post(page_url(article), {"headline_ar": "x"}).status_code == 403


def test_the_times_of_a_preview_are_now(desk, article):
    before = timezone.now().replace(microsecond=0)
    page = desk.get(page_url(article)).content.decode()
    published = page.split('article:published_time" content="')[1].split('"')[0]
    assert published >= f"{before:%Y-%m-%dT%H:%M:%SZ}"
