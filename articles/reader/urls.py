"""READER: every address a reader can have, the same in each language."""

from django.urls import path, register_converter

from . import feeds
from .article import article
from .front import front
from .named import named_list


class IdConverter:
    """A database id as people type it: no leading zero, and no more digits than a row can have."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


class WordsConverter:
    """Letters and digits of any script, hyphens and underscores."""

    regex = r"[\w-]+"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(IdConverter, "id")
register_converter(WordsConverter, "words")

app_name = "reader"

urlpatterns = [
    path("", front, name="front"),
    path("feed/", feeds.site_feed, name="feed"),
    path("a/<id:pk>", article, name="article_short"),
    path("a/<id:pk>/", article),
    path("a/<id:pk>/<str:slug>/", article, name="article"),
    path("a/<id:pk>/<str:slug>", article),
]

for kind in ("section", "tag", "author"):
    urlpatterns += [
        path(f"{kind}/<words:slug>/", named_list, {"kind": kind}, name=kind),
        path(
            f"{kind}/<words:slug>/feed/",
            feeds.named_feed,
            {"kind": kind},
            name=f"{kind}_feed",
        ),
    ]
