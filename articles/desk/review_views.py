"""DESK: the page where a story's review is asked for and answered, with the desk's notes on it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View

from articles.models import Article, Review

from . import review
from .members import member_of
from .review_forms import ReviewForm

VERBS: dict[str, Callable[..., object]] = {
    "ask": review.request_review,
    "approve": review.approve,
    "send_back": review.send_back,
    "take_back": review.take_back,
    "note": review.add_note,
}
DONE: dict[str, Promise] = {
    "ask": gettext_lazy("Sent for review."),
    "approve": gettext_lazy("Approved."),
    "send_back": gettext_lazy("Sent back."),
    "take_back": gettext_lazy("It no longer waits for review."),
    "note": gettext_lazy("The note is added."),
}


class ReviewView(View):
    """Shows the thread; every change is one verb of `review`."""

    http_method_names = ["get", "head", "post"]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.model_admin = kwargs["model_admin"]
        self.article = _find(kwargs["article_id"])
        self.waiting = review.waiting_review(self.article)
        self.verbs = verbs_for(member_of(request), self.article, self.waiting)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any):
        if not self.verbs:
            raise PermissionDenied(_("You have no permission to see this story."))
        return super().dispatch(request, *args, **kwargs)

    def get(self, _request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        return self.page(ReviewForm(verbs=self.verbs))

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        form = ReviewForm(request.POST, verbs=self.verbs)
        if not (form.is_valid() and self.carry_out(form)):
            return self.page(form)
        messages.success(request, str(DONE[form.cleaned_data["verb"]]))
        return HttpResponseRedirect(
            reverse("admin:articles_article_review", args=[self.article.pk])
            if form.cleaned_data["verb"] == "note"
            else reverse("admin:articles_article_change", args=[self.article.pk])
        )

    def carry_out(self, form: ReviewForm) -> bool:
        answers = dict(form.cleaned_data)
        try:
            VERBS[answers.pop("verb")](self.article, by=member_of(self.request), **_said(answers))
        except review.ReviewRefusal as refusal:
            form.add_error(None, str(refusal.message))
            return False
        return True

    def page(self, form: ReviewForm) -> HttpResponse:
        context = {
            **self.model_admin.admin_site.each_context(self.request),
            "opts": self.model_admin.opts,
            "original": self.article,
            "title": _("Review"),
            "form": form,
            "refusals": [*form.errors.get(NON_FIELD_ERRORS, []), *form.errors.get("verb", [])],
            **_context(self.article, self.waiting, self.verbs),
        }
        return TemplateResponse(self.request, "admin/articles/article/review.html", context)


def verbs_for(member: User, article: Article, waiting: Review | None) -> tuple[str, ...]:
    """What the member may do with the review now; nothing with a story they may not see."""
    if not Article.objects.visible_to(member).filter(pk=article.pk).exists():
        return ()
    verbs = ["note"]
    if Article.objects.editable_by(member).filter(pk=article.pk).exists():
        verbs.append("ask")
    if waiting and member.has_perm(review.REVIEWER):
        verbs += ["approve", "send_back"]
    if waiting and (waiting.asked_by_id == member.pk or member.has_perm(review.REVIEWER)):
        verbs.append("take_back")
    return tuple(verbs)


def review_of(member: User, article: Article | None) -> dict:
    """What the panel on the story screen shows; nothing for a story that isn't saved yet."""
    if article is None or article.pk is None:
        return {}
    waiting = review.waiting_review(article)
    return _context(article, waiting, verbs_for(member, article, waiting))


def _context(article: Article, waiting: Review | None, verbs: tuple[str, ...]) -> dict:
    last = article.reviews.exclude(closed_at=None).select_related("closed_by").first()
    return {
        "waiting_review": waiting,
        "last_review": last,
        "review_verbs": verbs,
        "internal_notes": article.notes.select_related("by"),
    }


def _said(answers: dict) -> dict:
    """Without an addressee where nobody was asked for one."""
    return {name: value for name, value in answers.items() if name != "addressee" or value}


def _find(article_id: int) -> Article:
    article = Article.objects.filter(pk=article_id).first()
    if article is None:
        raise Http404(_("There is no such story."))
    return article
