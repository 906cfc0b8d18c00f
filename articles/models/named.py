"""What sections, tags and authors share: a name in each language and an address."""

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from .folded import FoldedField

validate_slug = RegexValidator(
    r"^[\w]+(-[\w]+)*\Z",
    message=_("Use letters and digits, with hyphens between words."),
)


class Named(models.Model):
    """Something with a translated name and a page and feed of its own per language."""

    url_name: str
    """The name of its page in the reader's URLconf; its feed is `<url_name>_feed`."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.CharField(
        _("slug"),
        max_length=60,
        unique=True,
        validators=[validate_slug],
        help_text=_("The last part of its address. Changing it breaks links that people share."),
    )
    aliases = models.TextField(
        _("other names"),
        blank=True,
        max_length=2000,
        help_text=_("One a line: other spellings and names that it is searched by."),
    )
    folded = FoldedField(
        sources=(*(f"name_{code}" for code, _name in settings.LANGUAGES), "aliases", "slug")
    )
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.name)

    @property
    def name_language(self) -> str:
        """The language the shown name is in: the active one, or Arabic where that has none."""
        language = translation.get_language() or "ar"
        return language if getattr(self, f"name_{language}", "") else "ar"

    @property
    def surrogate_key(self) -> str:
        """What responses that show it are tagged with, such as `tag:9`."""
        return f"{self._meta.model_name}:{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse(f"reader:{self.url_name}", args=[self.slug])

    def get_feed_url(self) -> str:
        return reverse(f"reader:{self.url_name}_feed", args=[self.slug])
