"""DESK: Django's own admin as the newsroom's desk, without a skin."""

from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class DeskSite(AdminSite):
    site_header = _("Midad desk")
    site_title = _("Midad desk")
    index_title = _("Newsroom")
    enable_nav_sidebar = False
