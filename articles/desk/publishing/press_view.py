"""DESK: what the pages of the press's verbs share.

Looking (GET) changes nothing. Every change is one call of the press with the story's row held,
whose refusals come back beside the field they are about.
"""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views import View

from articles.models import Article
from articles.press.errors import PressRefusal

from ..site_languages import LANGUAGES, Language
from ..state import states_of


class PressView(View):
    """Asks for what a verb of the press needs to know, and calls it."""

    http_method_names = ["get", "head", "post"]
    verb: str
    title: str | Promise

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.model_admin = kwargs["model_admin"]
        self.article, self.language = find_story(kwargs["article_id"], kwargs["language"])
        self.state = states_of(self.article)[self.language.code]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any):
        may_see = self.model_admin.has_view_permission(request, self.article)
        if refusal := self.refusal() if may_see else _("You have no permission to do this."):
            raise PermissionDenied(refusal)
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

    def refusal(self) -> str:
        """Why the member may not do this with a story that they may see; empty if they may."""
        raise NotImplementedError

    def make_form(self, data=None) -> forms.Form:
        raise NotImplementedError

    def is_stale(self, form: forms.Form) -> bool:
        return False

    def call(self, answers: dict) -> str:
        raise NotImplementedError

    def more(self) -> dict:
        return {}

    def may(self, permission: str) -> bool:
        return self.request.user.has_perm(permission)

    def said(self, message: str, **words: object) -> str:
        return message % {"language": self.language.name, **words}


def find_story(article_id: int, language: str) -> tuple[Article, Language]:
    article = Article.objects.filter(pk=article_id).select_related("section", "picture").first()
    if article is None or language not in LANGUAGES:
        raise Http404(_("There is no such story."))
    return article, LANGUAGES[language]
