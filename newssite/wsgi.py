"""The WSGI entry point that Granian, or any other WSGI server, loads."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newssite.settings")

application = get_wsgi_application()
