"""DESK: the form in which a story is written in every language.

In: what an editor typed. Out: a cleaned working copy, or every word of it back with what is wrong.
"""

from django.utils.translation import gettext_lazy as _

from articles.models import Article, Author

from .byline import BylineField, authors_of
from .picker import add_url
from .unsaved.merging_form import MergingForm


class ArticleForm(MergingForm):
    byline = BylineField(
        label=_("authors"), required=False, help_text=_("In the order of the byline.")
    )

    may_add_authors: bool
    """Set on the class that the admin makes for each request."""

    class Meta:
        model = Article
        fields = ()

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "byline" in self.fields:
            self.initial.setdefault("byline", authors_of(self.instance))
            if self.may_add_authors:
                self.fields["byline"].widget.add_url = add_url(Author)
