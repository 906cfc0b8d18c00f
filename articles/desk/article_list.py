"""DESK: the part of the admin of stories that lists them: what is asked, a page, what to do next.

The number of its queries is fixed, and nothing is counted.
"""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.response import TemplateResponse
from django.utils.http import urlencode
from django.utils.text import capfirst

from articles.models import Article

from .bulk.actions import actions_for
from .bulk.views import urls_of
from .members import member_of
from .site_languages import LANGUAGES
from .state import states_of
from .story_list.filters import OLDEST, FilterForm
from .story_list.narrowing import narrowed
from .story_list.page import Place, StoryPage, page_of
from .story_list.query import ListQuery
from .story_list.shown_filters import READY_VIEWS, chips

FILTER_FIELDS = ("state", "language", "section", "tag", "author", "owner", "assignee", "waiting")


class ArticleList(admin.ModelAdmin):
    """`search_fields` serve whoever chooses a story elsewhere; they find as this list does."""

    search_fields = ("folded",)
    show_full_result_count = False

    def get_urls(self):
        return [*urls_of(self), *super().get_urls()]

    def get_search_results(self, request, queryset, search_term):
        return queryset.found_by(search_term), False

    def changelist_view(self, request: HttpRequest, extra_context: dict | None = None):
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        return self._list(request)

    def _list(self, request: HttpRequest) -> HttpResponse:
        member = member_of(request)
        form = FilterForm(request.GET, member=member)
        answers, query = form.answers(), ListQuery.of(request.GET)
        stories = narrowed(Article.objects.visible_to(member), answers, member)
        page = page_of(
            stories,
            before=Place.read(request.GET.get("before", "")),
            after=Place.read(request.GET.get("after", "")),
            oldest_first=answers.get("order") == OLDEST,
        )
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": capfirst(self.opts.verbose_name_plural),
            "has_add_permission": self.has_add_permission(request),
            "media": form.media,
            "form": form,
            "filter_fields": [form[name] for name in FILTER_FIELDS],
            "query": query,
            "chips": chips(form, answers, query),
            "ready_views": [(view, view.is_open(query)) for view in READY_VIEWS],
            "bulk_actions": actions_for(member),
            **_shown(page, query, request.GET.urlencode()),
        }
        return TemplateResponse(request, "admin/articles/article/change_list.html", context)


def _shown(page: StoryPage, query: ListQuery, address: str) -> dict[str, Any]:
    is_oldest_first = query.asked.get("order") == [OLDEST]
    return {
        "rows": [
            (story, [(LANGUAGES[code], state) for code, state in states_of(story).items()])
            for story in page.stories
        ],
        "languages": LANGUAGES.values(),
        "page": page,
        "earlier": query.with_(before=str(page.before)) if page.before else "",
        "later": query.with_(after=str(page.after)) if page.after else "",
        "is_oldest_first": is_oldest_first,
        "other_order": query.with_(order="" if is_oldest_first else OLDEST),
        # The story's form leads back to the list as it was.
        "kept": urlencode({"_changelist_filters": address}) if address else "",
    }
