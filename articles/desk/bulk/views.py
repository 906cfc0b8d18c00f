"""DESK: the page that asks what an action on many stories needs, and reports what came of it.

The stories are named in the address, so that looking (GET) changes nothing and can be repeated.
"""

from typing import Any

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views import View

from articles.desk.guards import is_id
from articles.desk.members import member_of
from articles.desk.site_languages import LANGUAGES
from articles.desk.state import states_of
from articles.desk.story_list.page import for_rows
from articles.desk.story_list.query import ListQuery
from articles.models import Article

from .actions import ACTIONS, Action, Outcome, Result, carry_out
from .forms import BulkForm

AT_MOST = 200


def urls_of(model_admin: ModelAdmin) -> list[URLPattern]:
    """`bulk/<action>/`, below the list."""
    view = model_admin.admin_site.admin_view(BulkView.as_view())
    return [
        path(
            f"bulk/{action.name}/",
            view,
            {"model_admin": model_admin, "action": action},
            name=f"articles_article_bulk_{action.name}",
        )
        for action in ACTIONS.values()
    ]


class BulkView(View):
    http_method_names = ["get", "head", "post"]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.model_admin = kwargs["model_admin"]
        self.action: Action = kwargs["action"]
        self.member = member_of(request)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any):
        may_list = self.model_admin.has_view_or_change_permission(request)
        if not (may_list and self.member.has_perm(self.action.permission)):
            raise PermissionDenied(_("You have no permission to do this."))
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        stories = self.stories(request.GET)
        return self.ask(self.action.form(stories=stories), stories)

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        stories = self.stories(request.POST)
        form = self.action.form(request.POST, stories=stories)
        if not stories or len(stories) > AT_MOST or not form.is_valid():
            return self.ask(form, stories)
        done = carry_out(self.action, stories, form.cleaned_data, by=self.member)
        return self.report(done)

    def stories(self, data: QueryDict) -> list[Article]:
        """Those that were chosen and that the member may see, in the order of the list."""
        chosen = [int(pk) for pk in data.getlist("story")[: AT_MOST + 1] if is_id(pk)]
        self.chosen = len(set(chosen))
        visible = Article.objects.visible_to(self.member).filter(pk__in=chosen)
        return list(for_rows(visible).order_by("-updated_at", "-pk"))

    def ask(self, form: BulkForm, stories: list[Article]) -> HttpResponse:
        return self.page(
            "ask",
            form=form,
            rows=[(story, _states(story)) for story in stories],
            not_found=self.chosen - len(stories),
            too_many=len(stories) > AT_MOST,
        )

    def report(self, done: list[tuple[Article, Outcome]]) -> HttpResponse:
        results = [outcome.result for _story, outcome in done]
        counts = [(result, results.count(result)) for result in Result]
        return self.page("report", outcomes=done, counts=[pair for pair in counts if pair[1]])

    def page(self, name: str, **context: Any) -> HttpResponse:
        asked = self.request.GET.get("list", "")
        back = ListQuery.of(QueryDict(asked.removeprefix("?")))
        return TemplateResponse(
            self.request,
            f"admin/articles/article/bulk/{name}.html",
            {
                **self.model_admin.admin_site.each_context(self.request),
                "opts": self.model_admin.opts,
                "title": self.action.title,
                "action": self.action,
                "at_most": AT_MOST,
                "here": "?" + urlencode({"list": asked}),
                "list_address": reverse("admin:articles_article_changelist") + str(back),
                **context,
            },
        )


def _states(story: Article) -> list[tuple]:
    return [(LANGUAGES[code], state) for code, state in states_of(story).items()]
