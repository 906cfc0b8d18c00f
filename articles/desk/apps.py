"""DESK: makes `DeskSite` the project's admin site."""

from django.contrib.admin.apps import AdminConfig


class DeskAdminConfig(AdminConfig):
    default_site = "articles.desk.site.DeskSite"
