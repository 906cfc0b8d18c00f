"""The cast and the props: who works at the desk, and a story that is ready to publish."""

import io
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from articles.models import Article, Author, Byline, Picture, Section, Tag

BODY = (
    "<p>قالت الهيئة إن الجسر الجديد سيفتح في الربيع<footnote>بيان الهيئة، "
    '<a href="https://www.iana.org/statement">المصدر</a></footnote>.</p>'
    "<h2>ما الذي يتغير؟</h2><p>تختصر الطريق عشر دقائق.</p>"
)


def make_user(username: str, *permissions: str) -> User:
    user = User.objects.create_user(username, password="a long enough password", is_staff=True)
    user.user_permissions.set(
        Permission.objects.filter(content_type__app_label="articles", codename__in=permissions)
    )
    return User.objects.get(pk=user.pk)


@pytest.fixture
def reporter(db) -> User:
    return make_user("reporter", "add_article", "change_article", "view_article")


@pytest.fixture
def editor(db) -> User:
    everything = Permission.objects.filter(content_type__app_label="articles")
    return make_user("editor", *everything.values_list("codename", flat=True))


@pytest.fixture
def section(db) -> Section:
    return Section.objects.create(slug="local", name_ar="محليات", name_en="Local", position=1)


@pytest.fixture
def tag(db) -> Tag:
    return Tag.objects.create(slug="جسور", name_ar="جسور", name_en="Bridges")


@pytest.fixture
def author(db) -> Author:
    return Author.objects.create(slug="mona-saleh", name_ar="منى صالح", name_en="Mona Saleh")


@pytest.fixture
def make_article(section, tag, author):
    """Make an article that passes the preflight in Arabic; `fields` override its own."""

    def make(**fields) -> Article:
        defaults = {
            "section": section,
            "kicker_ar": "نقل",
            "headline_ar": "جسر جديد يربط ضفتي المدينة في الربيع",
            "lead_ar": "ينتهي العمل في الجسر قبل موعده بشهرين.",
            "body_ar": BODY,
        }
        article = Article.objects.create(**{**defaults, **fields})
        article.tags.set([tag])
        Byline.objects.create(article=article, author=author, position=0)
        return article

    return make


@pytest.fixture
def article(make_article) -> Article:
    return make_article()


@pytest.fixture
def make_picture(db, settings, tmp_path) -> Callable[..., Picture]:
    """A small PNG on a disk of the test's own, with words in Arabic unless `fields` say more."""
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    }

    def make(name="bridge.png", size=(8, 6), **fields) -> Picture:
        words = {
            "alt_ar": "جسر فوق نهر",
            "caption_ar": "الجسر قبل افتتاحه.",
            "credit_ar": "سلمى حداد",
        }
        return Picture.objects.create(
            file=SimpleUploadedFile(name, png(size), "image/png"), **{**words, **fields}
        )

    return make


def png(size: tuple[int, int]) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "navy").save(file, "PNG")
    return file.getvalue()


ENGLISH = {
    "kicker_en": "Transport",
    "headline_en": "New bridge to join both banks by spring",
    "lead_en": "Work is ending two months early.",
    "body_en": "<p>The bridge opens in spring<footnote>Statement.</footnote>.</p>",
}
