"""AutosavedCopy: what a member typed into one open form and has not saved yet."""

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.utils import timezone

from .article import Article


class AutosavedCopyQuerySet(models.QuerySet["AutosavedCopy"]):
    def of(self, member: User, article: Article | None) -> "AutosavedCopyQuerySet":
        """The member's own, of a story or of stories that nobody has saved; newest first."""
        return self.filter(member=member, article=article).order_by("-saved_at")


class AutosavedCopy(models.Model):
    """Never published, and no save of the story: it makes nobody else's copy stale.

    `token` names the form, `base` the version of the story that the form rests on (0 for a new
    story), `fields` what differs from it, as the form would send it. `revision` counts what was
    kept, so that a change can say what it is a change of.
    """

    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="autosaved_copies"
    )
    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="autosaved_copies", null=True
    )
    token = models.CharField(max_length=40)
    base = models.PositiveIntegerField(default=0)
    fields = models.JSONField()
    revision = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField(default=timezone.now)

    objects = AutosavedCopyQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["member", "token"], name="autosaved_copy_once"),
        ]
        indexes = [
            models.Index(fields=["member", "article", "-saved_at"], name="autosaved_of_member"),
        ]

    def __str__(self) -> str:
        return f"{self.token}, {self.revision}"
