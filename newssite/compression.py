"""Compression of what Django renders, the same bytes for the same page every time."""

from django.middleware.gzip import GZipMiddleware


class DeterministicGZipMiddleware(GZipMiddleware):
    """gzip without the random padding that Django adds, so that a stored page stays the page.

    The padding guards secrets in pages that also echo input (BREACH). Pages for readers hold no
    secret; pages of the desk do, so they are left uncompressed. So are files: pictures are
    compressed by nature.
    """

    max_random_bytes = 0

    def process_response(self, request, response):
        if response.streaming or request.path_info.startswith("/admin/"):
            return response
        return super().process_response(request, response)
