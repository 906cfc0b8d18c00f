"""DESK: preview a language of a story, publish it, withdraw it, bring it back.

Looking (GET) changes nothing. Every change is one call of the press, whose refusals come back
beside the field they are about.
"""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.decorators.http import require_safe

from articles.models import Article
from articles.press.compose import compose
from articles.press.draft import Draft
from articles.press.errors import PressRefusal
from articles.press.preflight import preflight_draft
from articles.press.publishing import publish, restore, withdraw
from articles.reader.article import preview_response

from .members import member_of
from .newsroom_time import in_words_with_zone
from .publish_forms import PublishForm, RestoreForm, WithdrawForm
from .shown_findings import shown_findings
from .site_languages import LANGUAGES, Language
from .state import states_of


@require_safe
def preview(request: HttpRequest, article_id: int, language: str, model_admin) -> HttpResponse:
    """What readers would see, from the working copy as it is saved."""
    article, chosen = _find(article_id, language)
    if not model_admin.has_view_permission(request, article):
        raise PermissionDenied(_("You have no permission to see this story."))
    return preview_response(request, compose(article, chosen.code, at=timezone.now()))


class PressView(View):
    """Asks for what a verb of the press needs to know, and calls it with the story's row held."""

    http_method_names = ["get", "head", "post"]
    verb: str
    permission: str
    title: Promise

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.model_admin = kwargs["model_admin"]
        self.article, self.language = _find(kwargs["article_id"], kwargs["language"])
        self.state = states_of(self.article)[self.language.code]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any):
        may_see = self.model_admin.has_view_permission(request, self.article)
        if not (may_see and request.user.has_perm(self.permission)):
            raise PermissionDenied(_("You have no permission to do this."))
        return super().dispatch(request, *args, **kwargs)

    def get(self, _request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        return self.page(self.make_form())

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        form = self.make_form(request.POST)
        done = self.carry_out(form) if form.is_valid() else ""
        if not done:
            return self.page(form)
        messages.success(request, done)
        url = reverse("admin:articles_article_change", args=[self.article.pk])
        return HttpResponseRedirect(f"{url}?language={self.language.code}")

    def carry_out(self, form: forms.Form) -> str:
        """What was done, in words; empty where it was refused, with the reason on the form."""
        try:
            with transaction.atomic():
                self.article = Article.objects.select_for_update().get(pk=self.article.pk)
                return "" if self.is_stale(form) else self.call(form.cleaned_data)
        except PressRefusal as refusal:
            field = refusal.field if refusal.field in form.fields else None
            form.add_error(field, str(refusal.message))
            return ""

    def page(self, form: forms.Form) -> HttpResponse:
        context = {
            **self.model_admin.admin_site.each_context(self.request),
            "opts": self.model_admin.opts,
            "original": self.article,
            "title": self.title % {"language": self.language.name},
            "text": self.article.text_in(self.language.code),
            "language": self.language,
            "state": self.state,
            "form": form,
            "refusals": form.errors.get(NON_FIELD_ERRORS, []),
            **self.more(),
        }
        return TemplateResponse(self.request, f"admin/articles/article/{self.verb}.html", context)

    def make_form(self, data=None) -> forms.Form:
        raise NotImplementedError

    def is_stale(self, form: forms.Form) -> bool:
        return False

    def call(self, answers: dict) -> str:
        raise NotImplementedError

    def more(self) -> dict:
        return {}


class PublishView(PressView):
    verb = "publish"
    permission = "articles.publish_article"
    title = gettext_lazy("Publish in %(language)s")

    def make_form(self, data=None) -> PublishForm:
        was_live = self.state.was_live
        return PublishForm(data, article=self.article, language=self.language, was_live=was_live)

    def is_stale(self, form: forms.Form) -> bool:
        """Nobody publishes words that they haven't seen."""
        return isinstance(form, PublishForm) and form.refuse_if_stale(self.article)

    def call(self, answers: dict) -> str:
        edition = publish(
            self.article,
            self.language.code,
            by=member_of(self.request),
            at=answers["at"],
            until=answers["until"],
            correction=answers.get("correction", ""),
        )
        if answers["at"] is None:
            return _("Published in %(language)s.") % {"language": self.language.name}
        moment = in_words_with_zone(edition.live_from)
        return _("Scheduled in %(language)s for %(moment)s.") % {
            "language": self.language.name,
            "moment": moment,
        }

    def more(self) -> dict:
        draft = Draft.of(self.article, self.language.code)
        return {"found": shown_findings(draft, preflight_draft(draft))}


class WithdrawView(PressView):
    verb = "withdraw"
    permission = "articles.withdraw_article"

    @property
    def title(self) -> str:  # type: ignore[override]
        scheduled, live = _("Cancel the schedule in %(language)s"), _("Withdraw in %(language)s")
        return scheduled if self.state.only_scheduled else live

    def make_form(self, data=None) -> WithdrawForm:
        return WithdrawForm(data, language=self.language)

    def call(self, answers: dict) -> str:
        at, reason = answers["at"], answers["reason"]
        withdraw(self.article, self.language.code, by=member_of(self.request), at=at, reason=reason)
        if self.state.only_scheduled:
            return _("The schedule in %(language)s is cancelled.") % {
                "language": self.language.name
            }
        if at is None:
            return _("Withdrawn in %(language)s.") % {"language": self.language.name}
        return _("It ends in %(language)s on %(moment)s.") % {
            "language": self.language.name,
            "moment": in_words_with_zone(at),
        }


class RestoreView(PressView):
    verb = "restore"
    permission = "articles.publish_article"
    title = gettext_lazy("Restore in %(language)s")

    def make_form(self, data=None) -> RestoreForm:
        return RestoreForm(data)

    def call(self, answers: dict) -> str:
        restore(self.article, self.language.code, by=member_of(self.request))
        return _("Live again in %(language)s.") % {"language": self.language.name}


VIEWS: dict[str, Callable[..., HttpResponseBase]] = {
    "preview": preview,
    "publish": PublishView.as_view(),
    "withdraw": WithdrawView.as_view(),
    "restore": RestoreView.as_view(),
}


def _find(article_id: int, language: str) -> tuple[Article, Language]:
    article = Article.objects.filter(pk=article_id).select_related("section", "picture").first()
    if article is None or language not in LANGUAGES:
        raise Http404(_("There is no such story."))
    return article, LANGUAGES[language]
