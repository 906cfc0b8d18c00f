"""DESK: every member works in Arabic or in English as they chose, whatever the browser asks for."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from articles.models import DeskPreference

from .members import member_of
from .site_languages import LANGUAGES

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
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", language)
            return response


def language_of(user) -> str:
    """The language a member of the desk has chosen; Arabic until they choose."""
    chosen = DeskPreference.objects.filter(user=user).values_list("language", flat=True).first()
    return chosen or "ar"


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Keep the language a member chose, and lead back to the page they were on."""
    chosen = request.POST.get("language", "")
    if chosen in LANGUAGES:
        DeskPreference.objects.update_or_create(
            user=member_of(request), defaults={"language": chosen}
        )
    return HttpResponseRedirect(_way_back(request))


def _way_back(request: HttpRequest) -> str:
    url = request.POST.get("next", "")
    is_ours = url.startswith(DESK_PATH) and url_has_allowed_host_and_scheme(
        url, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return url if is_ours else reverse("admin:index")
