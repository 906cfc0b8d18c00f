"""DESK: the page on which a front page is arranged, previewed and printed.

Every step is a form that works without script; static/js/desk/in-place.js sends it without leaving
the page.
"""

from typing import Any

from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.http import require_safe

from articles.desk.members import member_of
from articles.desk.site_languages import LANGUAGES, Language
from articles.models import FrontPageEdition
from articles.press.errors import PressRefusal
from articles.press.front_page import print_front_page
from articles.reader.front import preview_front

from .arranging import StaleOrder, front_page_in, save_breaking, save_order, take_over
from .forms import ArrangeForm, step_of
from .places import Places, cleared, first_empty, moved, placed
from .stories import can_stand, candidates, places_of

PRINTED_BEFORE = 8


@require_safe
def first_language(request: HttpRequest, model_admin) -> HttpResponse:
    """The address in the desk's navigation; every language has its own page."""
    _require_view(request, model_admin)
    return HttpResponseRedirect(arrange_url(next(iter(LANGUAGES))))


@require_safe
def preview(request: HttpRequest, language: str, model_admin) -> HttpResponse:
    """What readers would see if the working copy were printed now."""
    _require_view(request, model_admin)
    return preview_front(request, front_page_in(_find(language).code), language)


class ArrangeView(View):
    http_method_names = ["get", "head", "post"]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.model_admin = kwargs["model_admin"]
        self.language = _find(kwargs["language"])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any):
        _require_view(request, self.model_admin)
        self.front = front_page_in(self.language.code)
        return super().dispatch(request, *args, **kwargs)

    def get(self, _request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        return self.page(self.make_form())

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        if not self.model_admin.has_change_permission(request):
            raise PermissionDenied(_("You have no permission to do this."))
        form = self.make_form(request.POST)
        done = self.carry_out(form) if form.is_valid() else ""
        if not done:
            return self.page(form)
        messages.success(request, done)
        return HttpResponseRedirect(f"{arrange_url(self.language.code)}?{request.GET.urlencode()}")

    def carry_out(self, form: ArrangeForm) -> str:
        """What was done, in words; empty where it was refused, with the reason on the form."""
        try:
            return self.call(form, form.cleaned_data["version"])
        except StaleOrder:
            form.add_error(None, _("Somebody else has saved the front page meanwhile."))
            form.data = {**form.data, "version": str(self.front.version)}
        except PressRefusal as refusal:
            field = refusal.field if refusal.field in form.fields else None
            form.add_error(field, str(refusal.message))
        return ""

    def call(self, form: ArrangeForm, version: int) -> str:
        do, by = form.cleaned_data["do"], member_of(self.request)
        if do == "discard":
            printed = FrontPageEdition.objects.live(self.language.code)
            take_over(self.front, printed, version=version, by=by)
            return _("The order is again what readers have.")
        if form.changes_breaking:
            text, story, until = (form.cleaned_data[f"breaking_{name}"] for name in STRIP)
            save_breaking(self.front, text=text, story=story, until=until, version=version, by=by)
            version = self.front.version
        if do == "publish":
            print_front_page(self.front, version=version, by=by)
            return _("The front page in %(language)s is published.") % {
                "language": self.language.name
            }
        return self.step(do, version) or _("Saved. Readers don’t have it yet.")

    def step(self, do: str, version: int) -> str:
        step = step_of(do)
        if step is None:
            return ""
        places, said = self.after(*step)
        save_order(self.front, places, version=version, by=member_of(self.request))
        return said

    def after(self, kind: str, first: int, second: int) -> tuple[Places, str]:
        """The order after a step, and what to say of it."""
        places = self.front.filled_places()
        if kind == "clear":
            return cleared(places, first), _("Place %(number)d fills itself again.") % {
                "number": first + 1
            }
        if kind == "move":
            return moved(places, first, second), _("Moved to place %(number)d.") % {
                "number": second + 1
            }
        if not can_stand(first, self.language.code):
            raise PressRefusal(_("No story with this number is live or scheduled."))
        at = 0 if kind == "lead" else first_empty(places)
        return placed(places, first, at), _("It stands in place %(number)d.") % {"number": at + 1}

    def page(self, form: ArrangeForm) -> HttpResponse:
        query = self.request.GET.get("q", "")[:200]
        printed = FrontPageEdition.objects.filter(language=self.language.code)
        now = FrontPageEdition.objects.live(self.language.code)
        context = {
            **self.model_admin.admin_site.each_context(self.request),
            "opts": self.model_admin.opts,
            "title": _("Front page"),
            "language": self.language,
            "languages": LANGUAGES.values(),
            "front": self.front,
            "form": form,
            "refusals": form.errors.get(NON_FIELD_ERRORS, []),
            "places": places_of(self.front),
            "query": query,
            "candidates": candidates(self.language.code, query, without=self.front.filled_places()),
            "printed": now,
            "is_changed": not self.front.same_as(now),
            "printed_before": printed.select_related("by")[:PRINTED_BEFORE],
            "may_change": self.model_admin.has_change_permission(self.request),
        }
        return TemplateResponse(self.request, "admin/articles/frontpage/arrange.html", context)

    def make_form(self, data=None) -> ArrangeForm:
        return ArrangeForm(data, front=self.front, language=self.language)


STRIP = ("text", "story", "until")


def arrange_url(language: str) -> str:
    return reverse("admin:articles_frontpage_arrange", args=[language])


def _find(language: str) -> Language:
    if language not in LANGUAGES:
        raise Http404(_("The site has no such language."))
    return LANGUAGES[language]


def _require_view(request: HttpRequest, model_admin) -> None:
    if not model_admin.has_view_permission(request):
        raise PermissionDenied(_("The front page is the chief’s."))
