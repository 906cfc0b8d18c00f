"""`/healthz`: whether the database and the file storage answer, for load balancers and people."""

import logging

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import Error, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

logger = logging.getLogger(__name__)

PROBE = "healthz.txt"


@csrf_exempt
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 where both answer, else 503; says which, and nothing else about the machine."""
    answers = {"database": _database_answers(), "files": _files_answer()}
    response = JsonResponse(answers, status=200 if all(answers.values()) else 503)
    response.headers["Cache-Control"] = "no-store"
    return response


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM articles_edition WHERE 1 = 0")
    except Error:
        logger.exception("The database does not answer")
        return False
    return True


def _files_answer() -> bool:
    """Write, read and remove a small file: a full or read-only disk must show."""
    try:
        name = default_storage.save(PROBE, ContentFile(b"ok"))
        try:
            with default_storage.open(name) as file:
                return file.read() == b"ok"
        finally:
            default_storage.delete(name)
    except Exception:  # each storage raises its own
        logger.exception("The file storage does not answer")
        return False
