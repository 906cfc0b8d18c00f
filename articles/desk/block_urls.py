"""DESK: the addresses that the body editor and the choosers of the desk ask."""

from django.urls import path

from . import block_views, paste_view, picture_views


def block_urls(site) -> list:
    """For the desk's URLconf; every view behind the desk's door."""
    return [
        path("pictures/", site.admin_view(picture_views.pictures), name="desk_pictures"),
        path(
            "pictures/<int:pk>/<int:width>/",
            site.admin_view(picture_views.picture_rendition, cacheable=True),
            name="desk_picture_rendition",
        ),
        path("stories/", site.admin_view(block_views.stories), name="desk_stories"),
        path("embed/", site.admin_view(block_views.embed), name="desk_embed"),
        path("blocks/", site.admin_view(block_views.blocks), name="desk_blocks"),
        path("paste/", site.admin_view(paste_view.paste), name="desk_paste"),
    ]
