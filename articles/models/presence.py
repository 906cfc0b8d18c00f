"""Presence: who has a story open at this moment. Rows live for half a minute and say no more."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from .article import Article

GONE_AFTER = timedelta(seconds=30)
TYPING_FOR = timedelta(seconds=12)


class PresenceQuerySet(models.QuerySet["Presence"]):
    def now_in(self, article: Article) -> "PresenceQuerySet":
        """Those in the story who have been heard of lately, in the order of their coming."""
        return self.filter(article=article, seen_at__gt=timezone.now() - GONE_AFTER)

    def gone(self) -> "PresenceQuerySet":
        return self.filter(seen_at__lte=timezone.now() - GONE_AFTER)


class Presence(models.Model):
    """One open form (`token`) of a story: whose, since when, in which language's text."""

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="+")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    token = models.CharField(max_length=40)
    language = models.CharField(max_length=12, blank=True)
    since = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now, db_index=True)
    typed_at = models.DateTimeField(null=True)

    objects = PresenceQuerySet.as_manager()

    class Meta:
        ordering = ["since", "id"]
        constraints = [
            models.UniqueConstraint(fields=["article", "member", "token"], name="presence_once"),
        ]

    def __str__(self) -> str:
        return f"{self.member} in {self.article_id}"

    @property
    def is_typing(self) -> bool:
        return self.typed_at is not None and self.typed_at > timezone.now() - TYPING_FOR
