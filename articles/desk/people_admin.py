"""DESK: Django's own admins of users and groups, with the desk's guards."""

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.utils.translation import gettext_lazy as _

from .guards import Guarded
from .newsroom_time import in_words, with_zone

# Importing Django's has registered them; ours take their place.
admin.site.unregister([Group, User])


@admin.register(User)
class MemberAdmin(Guarded, UserAdmin):
    readonly_fields = ("shown_last_login", "shown_date_joined")
    fieldsets: ClassVar[Any] = (
        *(UserAdmin.fieldsets or ())[:-1],
        (_("Important dates"), {"fields": readonly_fields}),
    )

    @admin.display(description=with_zone(_("last login")))
    def shown_last_login(self, user: User) -> str:
        return in_words(user.last_login) if user.last_login else "–"

    @admin.display(description=with_zone(_("date joined")))
    def shown_date_joined(self, user: User) -> str:
        return in_words(user.date_joined)


@admin.register(Group)
class RoleAdmin(Guarded, GroupAdmin):  # type: ignore[misc]
    pass
