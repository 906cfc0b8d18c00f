"""DESK: what someone sees who guessed a password too often."""

from django.shortcuts import render


def locked_out(request, *_args, **_credentials):
    """Answer 429 in the desk's dress; django-axes calls it with the request and credentials."""
    return render(request, "admin/locked_out.html", status=429)
