"""Where Django looks for the admin; the desk is in `articles/desk/`."""

from .desk import (
    article_admin,
    front_page_admin,
    house_style_admin,
    people_admin,
    picture_admin,
    taxonomy_admin,
)

__all__ = [
    "article_admin",
    "front_page_admin",
    "house_style_admin",
    "people_admin",
    "picture_admin",
    "taxonomy_admin",
]
