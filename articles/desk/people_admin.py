"""DESK: Django's own admins of users and groups, with the desk's guards.

A chief looks after people: makes accounts, gives them roles, closes them. What lies above the roles
(superusers, single permissions) only a superuser can see and change, so nobody rises by this page.
"""

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.utils.translation import gettext_lazy as _

from .guards import Guarded
from .newsroom_time import in_words, with_zone
from .roles import PERMISSIONS

ABOVE_ROLES = ("is_superuser", "user_permissions")

# Importing Django's has registered them; ours take their place.
admin.site.unregister([Group, User])


@admin.register(User)
class MemberAdmin(Guarded, UserAdmin):
    readonly_fields = ("shown_last_login", "shown_date_joined")
    fieldsets: ClassVar[Any] = (
        *(UserAdmin.fieldsets or ())[:-1],
        (_("Important dates"), {"fields": readonly_fields}),
    )

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        if request.user.is_superuser or obj is None:
            return fieldsets
        return [(name, {**options, "fields": _of_roles(options)}) for name, options in fieldsets]

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name == "groups" and not request.user.is_superuser:
            kwargs["queryset"] = Group.objects.filter(name__in=PERMISSIONS)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def has_change_permission(self, request, obj=None) -> bool:
        may_change = super().has_change_permission(request, obj)
        is_above = obj is not None and obj.is_superuser and not request.user.is_superuser
        return may_change and not is_above

    @admin.display(description=with_zone(_("last login")))
    def shown_last_login(self, user: User) -> str:
        return in_words(user.last_login) if user.last_login else "–"

    @admin.display(description=with_zone(_("date joined")))
    def shown_date_joined(self, user: User) -> str:
        return in_words(user.date_joined)


def _of_roles(options: Any) -> tuple:
    return tuple(name for name in options["fields"] if name not in ABOVE_ROLES)


@admin.register(Group)
class RoleAdmin(Guarded, GroupAdmin):  # type: ignore[misc]
    pass
