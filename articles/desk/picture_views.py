"""DESK: pictures for whoever is writing: look for one, bring a new one in, see one small."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from articles.models import Picture
from articles.text.controls import is_blank, one_line

from .json_answers import answering_json, asked_id, asked_language, asked_words
from .lookup import may_look_up
from .picture_renditions import WIDTHS, rendition
from .picture_search import find_pictures, told_picture
from .picture_upload import PictureField
from .site_languages import LANGUAGES, Language


class WordsField(forms.CharField):
    """Words on one line, without control characters."""

    def clean(self, value: Any) -> str:
        line = one_line(super().clean(value) or "")
        if self.required and is_blank(line):
            raise ValidationError(self.error_messages["required"], code="required")
        return line


class NewPictureForm(forms.Form):
    """A picture and its words in the language that somebody is writing in."""

    language = forms.ChoiceField(choices=[(code, code) for code in LANGUAGES])
    file = PictureField(error_messages={"required": gettext_lazy("Choose a picture.")})
    alt = WordsField(
        max_length=300,
        error_messages={"required": gettext_lazy("Say what the picture shows.")},
    )
    caption = WordsField(max_length=400, required=False)
    credit = WordsField(max_length=120, required=False)

    def save(self) -> Picture:
        code = self.cleaned_data["language"]
        words = {f"{name}_{code}": self.cleaned_data[name] for name in ("alt", "caption", "credit")}
        return Picture.objects.create(file=self.cleaned_data["file"], **words)


@answering_json
@require_http_methods(["GET", "HEAD", "POST"])
def pictures(request: HttpRequest) -> HttpResponseBase:
    """A page of the newsroom's pictures; sent a file and its words, it makes a new one of them."""
    if request.method == "POST":
        return _bring_in(request)
    _let_in(request)
    language = asked_language(request)
    found, more = find_pictures(asked_words(request), before=asked_id(request, "before"))
    return JsonResponse(
        {
            "found": [told_picture(picture, language) for picture in found],
            "more": more,
            "mayAdd": _may_add(request),
            # A page that was open while its owner signed in anew has an old one.
            "token": get_token(request),
        }
    )


def _bring_in(request: HttpRequest) -> HttpResponseBase:
    if not _may_add(request):
        raise PermissionDenied(_("You have no permission to add pictures."))
    form = NewPictureForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    with transaction.atomic():
        picture = form.save()
        kept_by = admin.site.get_model_admin(Picture)
        kept_by.log_addition(request, picture, [{"added": {}}])
    language: Language = LANGUAGES[form.cleaned_data["language"]]
    return JsonResponse({"picture": told_picture(picture, language)}, status=201)


@answering_json
@require_safe
def picture_rendition(request: HttpRequest, pk: int, width: int) -> HttpResponseBase:
    """A small copy of a picture; its address changes with the file, so browsers may keep it."""
    _let_in(request)
    if width not in WIDTHS.values() or pk >= 2**63:
        raise Http404
    picture = get_object_or_404(Picture, pk=pk)
    try:
        content = rendition(picture, width)
    except OSError as error:
        raise Http404 from error
    response = HttpResponse(content, content_type="image/webp")
    response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return response


def _may_add(request: HttpRequest) -> bool:
    return request.user.has_perm("articles.add_picture")


def _let_in(request: HttpRequest) -> None:
    if not may_look_up(request, "picture"):
        raise PermissionDenied(_("You have no permission to see the pictures."))
