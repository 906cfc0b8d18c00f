"""DESK: the page on which a language of a story is published, now or at a time."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.press.draft import Draft
from articles.press.preflight import preflight_draft
from articles.press.publishing import CORRECT, PUBLISH, WITHDRAW, publish

from ..members import member_of
from ..newsroom_time import in_words_with_zone
from ..shown_findings import shown_findings
from .forms import PublishForm
from .press_view import PressView
from .unpublished import scheduled_changes, unpublished_changes


class PublishView(PressView):
    verb = "publish"
    title = gettext_lazy("Publish in %(language)s")

    def refusal(self) -> str:
        if not self.may(PUBLISH):
            return _("You have no permission to do this.")
        if self.state.is_withdrawn and not self.may(WITHDRAW):
            return _("The story has been withdrawn; only those who may withdraw can bring it back.")
        return ""

    def make_form(self, data=None) -> PublishForm:
        return PublishForm(
            data,
            article=self.article,
            language=self.language,
            state=self.state,
            may_correct=self.may(CORRECT),
            may_withdraw=self.may(WITHDRAW),
        )

    def is_stale(self, form: forms.Form) -> bool:
        """Nobody publishes words that they haven't seen."""
        return isinstance(form, PublishForm) and form.refuse_if_stale(self.article)

    def call(self, answers: dict) -> str:
        correction = answers.get("correction", "")
        edition = publish(
            self.article,
            self.language.code,
            by=member_of(self.request),
            at=answers["at"],
            until=answers["until"],
            correction=correction,
        )
        if answers["at"] is not None:
            moment = in_words_with_zone(edition.live_from)
            return self.said(_("Scheduled in %(language)s for %(moment)s."), moment=moment)
        if correction:
            return self.said(_("The correction is published in %(language)s."))
        return self.said(_("Published in %(language)s."))

    def more(self) -> dict:
        draft = Draft.of(self.article, self.language.code)
        return {
            "found": shown_findings(draft, preflight_draft(draft)),
            "unpublished": unpublished_changes(self.article, self.state),
            "scheduled": scheduled_changes(self.article, self.state),
        }
