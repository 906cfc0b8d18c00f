"""The front page: its working copy and its printings."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0007_publication_ends"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="FrontPage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("places", models.JSONField(default=list, verbose_name="places")),
                (
                    "breaking_text",
                    models.CharField(
                        blank=True,
                        help_text="One line, without a full stop. Left empty, there is no strip.",
                        max_length=160,
                        verbose_name="breaking news",
                    ),
                ),
                (
                    "breaking_until",
                    models.DateTimeField(blank=True, null=True, verbose_name="until"),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("ar", "العربية"), ("en", "English")],
                        max_length=12,
                        unique=True,
                        verbose_name="language",
                    ),
                ),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1,
                        editable=False,
                        help_text="Counts saves, so that a stale one is refused.",
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="updated at")),
                (
                    "breaking_story",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="articles.article",
                        verbose_name="story behind it",
                    ),
                ),
                (
                    "updated_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="updated by",
                    ),
                ),
            ],
            options={
                "verbose_name": "front page",
                "verbose_name_plural": "front page",
                "ordering": ["language"],
                "permissions": [("publish_frontpage", "Can publish the front page")],
            },
        ),
        migrations.CreateModel(
            name="FrontPageEdition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("places", models.JSONField(default=list, verbose_name="places")),
                (
                    "breaking_text",
                    models.CharField(
                        blank=True,
                        help_text="One line, without a full stop. Left empty, there is no strip.",
                        max_length=160,
                        verbose_name="breaking news",
                    ),
                ),
                (
                    "breaking_until",
                    models.DateTimeField(blank=True, null=True, verbose_name="until"),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("ar", "العربية"), ("en", "English")],
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                ("number", models.PositiveIntegerField(verbose_name="number")),
                ("live_from", models.DateTimeField(verbose_name="live from")),
                (
                    "breaking_story",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="articles.article",
                        verbose_name="story behind it",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "printed front page",
                "verbose_name_plural": "printed front pages",
                "ordering": ["-id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("language", "number"), name="front_page_edition_number_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("breaking_text", ""),
                            ("breaking_until__isnull", False),
                            _connector="OR",
                        ),
                        name="front_page_breaking_ends",
                    ),
                ],
            },
        ),
    ]
