"""DESK: the addresses that the script of an open story asks."""

from django.urls import URLPattern, path

from . import views


def unsaved_addresses(model_admin) -> list[URLPattern]:
    """Of a story under its id, of a new one under `add/`."""
    own = {"model_admin": model_admin}
    views_of_both = {"autosave": views.autosave, "recovery": views.recovery}
    return [
        *(
            path(f"{place}{name}/", view, own, name=f"articles_article_{prefix}{name}")
            for name, view in views_of_both.items()
            for place, prefix in (("<int:article_id>/", ""), ("add/", "add_"))
        ),
        path(
            "<int:article_id>/changes-since/",
            views.changes_since,
            own,
            name="articles_article_changes_since",
        ),
    ]
