"""DESK: the list of stories: headlines, how each stands in every language, who saved it last."""

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import Media
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.models import Article

from . import newsroom_time
from .guards import GuardedAutocomplete
from .headline import headline_of
from .list_filters import AutocompleteFilter, StateFilter
from .members import name_of
from .site_languages import LANGUAGES, Language
from .state import states_of, with_timetables


class ArticleList(admin.ModelAdmin):
    """The part of ArticleAdmin that shows the list; its number of queries is fixed."""

    list_display = (
        "shown_headline",
        *(f"state_{code}" for code in LANGUAGES),
        "section",
        "shown_updated_at",
        "shown_updated_by",
    )
    list_display_links = ("shown_headline",)
    list_filter = (
        StateFilter,
        "section",
        ("tags", AutocompleteFilter),
        ("authors", AutocompleteFilter),
    )
    list_select_related = ("section", "updated_by")
    list_per_page = 50
    search_fields = ("folded",)
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        queryset = super().get_queryset(request)
        page = request.resolver_match.url_name if request.resolver_match else None
        return with_timetables(queryset) if page == "articles_article_changelist" else queryset

    @property
    def media(self) -> Media:
        """The filters choose tags and authors as the form does."""
        widget = GuardedAutocomplete(Article._meta.get_field("section"), admin.site)
        return super().media + widget.media

    @admin.display(description=_("headline"), ordering="headline_ar")
    def shown_headline(self, article: Article) -> SafeString:
        return headline_of(article)

    @admin.display(description=newsroom_time.with_zone(_("updated")), ordering="updated_at")
    def shown_updated_at(self, article: Article) -> str:
        return newsroom_time.in_words(article.updated_at)

    @admin.display(description=_("by"), ordering="updated_by__username")
    def shown_updated_by(self, article: Article) -> SafeString:
        return format_html("<bdi>{}</bdi>", name_of(article.updated_by))


def _state_column(language: Language):
    @admin.display(description=language.name)
    def column(_self, article: Article) -> SafeString:
        state = states_of(article)[language.code]
        return render_to_string(
            "admin/articles/article/state_cell.html", {"state": state, "language": language}
        )

    return column


for _language in LANGUAGES.values():
    setattr(ArticleList, f"state_{_language.code}", _state_column(_language))
