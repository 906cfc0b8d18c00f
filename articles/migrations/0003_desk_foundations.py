"""What the desk needs of its stories: whose they are, words for search engines, folded words."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import articles.models.folded

from ._edition_rules import FROZEN_AT_FIRST, hold_the_rules, let_the_rules_go

FROZEN = (*FROZEN_AT_FIRST, "search_title", "search_description")


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_edition_timetable"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="article",
            options={
                "ordering": ["-updated_at", "-id"],
                "permissions": [
                    ("publish_article", "Can publish articles"),
                    ("withdraw_article", "Can withdraw articles"),
                    ("correct_article", "Can publish corrections"),
                    ("change_any_article", "Can work on everybody’s articles"),
                ],
                "verbose_name": "article",
                "verbose_name_plural": "articles",
            },
        ),
        migrations.AddField(
            model_name="article",
            name="assignee",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="assigned to",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="folded",
            field=articles.models.folded.FoldedField(
                blank=True,
                default="",
                editable=False,
                sources=("headline_ar", "kicker_ar", "headline_en", "kicker_en"),
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="owner",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="begun by",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="search_description",
            field=models.CharField(
                blank=True,
                help_text="Left empty, the lead is shown.",
                max_length=300,
                verbose_name="description for search engines",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="search_description_ar",
            field=models.CharField(
                blank=True,
                help_text="Left empty, the lead is shown.",
                max_length=300,
                null=True,
                verbose_name="description for search engines",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="search_description_en",
            field=models.CharField(
                blank=True,
                help_text="Left empty, the lead is shown.",
                max_length=300,
                null=True,
                verbose_name="description for search engines",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="search_title",
            field=models.CharField(
                blank=True,
                help_text="Left empty, the headline is shown.",
                max_length=120,
                verbose_name="title for search engines",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="search_title_ar",
            field=models.CharField(
                blank=True,
                help_text="Left empty, the headline is shown.",
                max_length=120,
                null=True,
                verbose_name="title for search engines",
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="search_title_en",
            field=models.CharField(
                blank=True,
                help_text="Left empty, the headline is shown.",
                max_length=120,
                null=True,
                verbose_name="title for search engines",
            ),
        ),
        migrations.AddField(
            model_name="author",
            name="aliases",
            field=models.TextField(
                blank=True,
                help_text="One a line: other spellings and names that it is searched by.",
                max_length=2000,
                verbose_name="other names",
            ),
        ),
        migrations.AddField(
            model_name="author",
            name="folded",
            field=articles.models.folded.FoldedField(
                blank=True,
                default="",
                editable=False,
                sources=("name_ar", "name_en", "aliases", "slug"),
            ),
        ),
        migrations.AddField(
            model_name="picture",
            name="folded",
            field=articles.models.folded.FoldedField(
                blank=True,
                default="",
                editable=False,
                sources=("alt_ar", "caption_ar", "credit_ar", "alt_en", "caption_en", "credit_en"),
            ),
        ),
        migrations.AddField(
            model_name="section",
            name="aliases",
            field=models.TextField(
                blank=True,
                help_text="One a line: other spellings and names that it is searched by.",
                max_length=2000,
                verbose_name="other names",
            ),
        ),
        migrations.AddField(
            model_name="section",
            name="folded",
            field=articles.models.folded.FoldedField(
                blank=True,
                default="",
                editable=False,
                sources=("name_ar", "name_en", "aliases", "slug"),
            ),
        ),
        migrations.AddField(
            model_name="tag",
            name="aliases",
            field=models.TextField(
                blank=True,
                help_text="One a line: other spellings and names that it is searched by.",
                max_length=2000,
                verbose_name="other names",
            ),
        ),
        migrations.AddField(
            model_name="tag",
            name="folded",
            field=articles.models.folded.FoldedField(
                blank=True,
                default="",
                editable=False,
                sources=("name_ar", "name_en", "aliases", "slug"),
            ),
        ),
        let_the_rules_go(FROZEN_AT_FIRST),
        migrations.AddField(
            model_name="edition",
            name="search_description",
            field=models.CharField(
                blank=True, max_length=300, verbose_name="description for search engines"
            ),
        ),
        migrations.AddField(
            model_name="edition",
            name="search_title",
            field=models.CharField(
                blank=True, max_length=120, verbose_name="title for search engines"
            ),
        ),
        hold_the_rules(FROZEN),
        migrations.CreateModel(
            name="HouseStyle",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("ar", "العربية"), ("en", "English")],
                        default="ar",
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                ("wrong", models.CharField(max_length=120, verbose_name="instead of")),
                (
                    "right",
                    models.CharField(
                        blank=True,
                        help_text="Left empty, the words are only pointed out.",
                        max_length=120,
                        verbose_name="write",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        help_text="Shown to whoever wrote the words.",
                        max_length=300,
                        verbose_name="reason",
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="in force")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="updated at")),
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
                "verbose_name": "house style entry",
                "verbose_name_plural": "house style",
                "ordering": ["language", "wrong"],
                "constraints": [
                    models.UniqueConstraint(fields=("language", "wrong"), name="house_style_once"),
                    models.CheckConstraint(
                        condition=models.Q(("wrong", ""), _negated=True),
                        name="house_style_has_words",
                    ),
                ],
            },
        ),
    ]
