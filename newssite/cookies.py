"""Cookies belong to the desk: on every other address there is nobody but a reader."""

DESK_PATH = "/admin/"


class CookiesForTheDeskMiddleware:
    """Takes cookies off a request that isn't for the desk, before anything can read them.

    So nothing on readers' pages can depend on a visitor, and nothing answers a cookie it can't
    read with one of its own, as Django's sessions and CSRF protection do. Must stand before both.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path_info.startswith(DESK_PATH):
            request.META.pop("HTTP_COOKIE", None)
        return self.get_response(request)
