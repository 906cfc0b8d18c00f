"""Addresses: the desk under /admin/, health at /healthz, everything else for readers."""

from django.contrib import admin
from django.urls import path

urlpatterns = [path("admin/", admin.site.urls)]
