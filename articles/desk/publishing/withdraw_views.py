"""DESK: the pages that take a language of a story away, bring it back, or call a schedule off."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.press.publishing import PUBLISH, WITHDRAW, cancel_scheduled, restore, withdraw

from ..members import member_of
from ..newsroom_time import in_words_with_zone
from .forms import ConfirmForm, WithdrawForm
from .press_view import PressView


class WithdrawView(PressView):
    verb = "withdraw"
    title = gettext_lazy("Withdraw in %(language)s")

    def refusal(self) -> str:
        return "" if self.may(WITHDRAW) else _("You have no permission to do this.")

    def make_form(self, data=None) -> WithdrawForm:
        return WithdrawForm(data, language=self.language)

    def call(self, answers: dict) -> str:
        at, reason = answers["at"], answers["reason"]
        withdraw(self.article, self.language.code, by=member_of(self.request), at=at, reason=reason)
        if at is None:
            return self.said(_("Withdrawn in %(language)s."))
        moment = in_words_with_zone(at)
        return self.said(_("It ends in %(language)s on %(moment)s."), moment=moment)


class RestoreView(PressView):
    verb = "restore"
    title = gettext_lazy("Restore in %(language)s")

    def refusal(self) -> str:
        if self.state.is_withdrawn and not self.may(WITHDRAW):
            return _("The story has been withdrawn; only those who may withdraw can bring it back.")
        may_restore = self.state.is_withdrawn or self.may(PUBLISH)
        return "" if may_restore else _("You have no permission to do this.")

    def make_form(self, data=None) -> ConfirmForm:
        return ConfirmForm(data)

    def call(self, answers: dict) -> str:
        restore(self.article, self.language.code, by=member_of(self.request))
        return self.said(_("Live again in %(language)s."))


class CancelView(PressView):
    verb = "cancel"
    title = gettext_lazy("Cancel the schedule in %(language)s")

    def refusal(self) -> str:
        return "" if self.may(PUBLISH) else _("You have no permission to do this.")

    def make_form(self, data=None) -> ConfirmForm:
        return ConfirmForm(data)

    def call(self, answers: dict) -> str:
        cancel_scheduled(self.article, self.language.code, by=member_of(self.request))
        return self.said(_("The schedule in %(language)s is cancelled."))
