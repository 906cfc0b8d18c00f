"""Notes of what is there already how it stands to its timetable in each language."""

from django.conf import settings
from django.db import migrations
from django.db.models import Case, Exists, F, OuterRef, Q, Subquery, Value, When
from django.db.models.lookups import Exact

WRITTEN = ("headline", "lead", "body", "kicker")


def note_all(apps, _schema_editor):
    editions = apps.get_model("articles", "Edition")._base_manager
    for language, _name in settings.LANGUAGES:
        planned = (
            editions.filter(article=OuterRef("pk"), language=language)
            .exclude(live_until=F("live_from"))
            .order_by("-live_from")
        )
        written = Q(*((f"{name}_{language}__gt", "") for name in WRITTEN), _connector=Q.OR)
        newest = Subquery(planned.values("digest")[:1])
        articles = apps.get_model("articles", "Article")._base_manager
        standing = Case(
            When(~Exists(planned) & written, then=Value("draft")),
            When(~Exists(planned), then=Value("")),
            When(Exact(newest, F(f"digest_{language}")), then=Value("printed")),
            default=Value("changed"),
        )
        articles.update(**{f"standing_{language}": standing})


class Migration(migrations.Migration):
    dependencies = [("articles", "0010_desk_list")]

    operations = [migrations.RunPython(note_all, migrations.RunPython.noop)]
