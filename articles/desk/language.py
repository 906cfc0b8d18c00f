"""DESK: every member works in Arabic or in English as they chose, whatever the browser asks for."""

from django.utils import translation

from articles.models import DeskPreference

DESK_PATH = "/admin/"


class DeskLanguageMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path_info.startswith(DESK_PATH) or not request.user.is_authenticated:
            return self.get_response(request)
        language = language_of(request.user)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            return self.get_response(request)


def language_of(user) -> str:
    """The language a member of the desk has chosen; Arabic until they choose."""
    chosen = DeskPreference.objects.filter(user=user).values_list("language", flat=True).first()
    return chosen or "ar"
