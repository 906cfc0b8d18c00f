"""Folds the words of what is there already, and gives stories to whoever saved them last."""

from django.db import migrations
from django.db.models import F

FOLDED = ("Article", "Author", "Picture", "Section", "Tag")


def fold_all(apps, _schema_editor):
    for name in FOLDED:
        for row in apps.get_model("articles", name)._base_manager.iterator(chunk_size=500):
            row.save(update_fields=["folded"])


def give_to_last_saver(apps, _schema_editor):
    articles = apps.get_model("articles", "Article")._base_manager
    articles.filter(owner=None).update(owner=F("updated_by"))


class Migration(migrations.Migration):
    dependencies = [("articles", "0003_desk_foundations")]

    operations = [
        migrations.RunPython(fold_all, migrations.RunPython.noop),
        migrations.RunPython(give_to_last_saver, migrations.RunPython.noop),
    ]
