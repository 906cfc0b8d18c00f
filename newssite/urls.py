"""Addresses: the desk under /admin/, health at /healthz, everything else for readers."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from articles.desk.preview.shared import shared_preview
from articles.reader import errors
from articles.reader.media import picture_file

from .health import healthz

urlpatterns = [
    path("admin/", admin.site.urls),
    path("healthz", healthz, name="healthz"),
    path("media/<path:path>", picture_file, name="media"),
    *i18n_patterns(
        path("preview/<str:token>/", shared_preview, name="shared_preview"),
        path("", include("articles.reader.urls")),
        prefix_default_language=False,
    ),
]

handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.not_found
handler500 = errors.server_error
