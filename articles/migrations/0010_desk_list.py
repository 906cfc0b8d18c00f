"""What the list of stories is read off: how each stands, and one index of all that a list asks."""

from django.conf import settings
from django.db import migrations, models

import articles.models.folded

HELP = "How the working copy stands to the timetable: see `standing`."


def standing(**more):
    return models.CharField(blank=True, editable=False, help_text=HELP, max_length=8, **more)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0009_name_merge"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(model_name="article", name="standing", field=standing()),
        migrations.AddField(model_name="article", name="standing_ar", field=standing(null=True)),
        migrations.AddField(model_name="article", name="standing_en", field=standing(null=True)),
        migrations.AlterField(
            model_name="article",
            name="folded",
            field=articles.models.folded.FoldedField(
                blank=True,
                default="",
                editable=False,
                max_length=600,
                sources=("headline_ar", "kicker_ar", "headline_en", "kicker_en"),
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=[
                    *("-updated_at", "-id", "owner", "assignee", "section", "picture"),
                    *("standing_ar", "standing_en", "folded"),
                ],
                name="article_desk_list",
            ),
        ),
    ]
