"""The language of a page comes from its address alone: Arabic at `/`, English under `/en/`."""

from django.conf import settings
from django.utils import translation


class LanguageFromPathMiddleware:
    """Activates the language of the path; never reads Accept-Language, a cookie or a session."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language())
            return response
