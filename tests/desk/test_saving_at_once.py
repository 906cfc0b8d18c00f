"""Two saves at the same instant: the row's lock makes one of them the second."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections

from articles.desk.working_copy import refresh_digests

from .conftest import change_url, open_form, sign_in

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        "connection.vendor == 'sqlite'", reason="SQLite's tests share one memory, without waiting"
    ),
]


def test_of_two_saves_at_once_one_is_refused(make_article, editor, reporter):
    article = make_article(owner=reporter)
    refresh_digests(article)
    browsers = [sign_in(editor), sign_in(reporter)]
    forms = [
        open_form(browser, article) | {"headline_ar": f"عنوان {number}"}
        for number, browser in enumerate(browsers)
    ]
    together = Barrier(2)

    def save(number: int) -> int:
        together.wait()
        try:
            return browsers[number].post(change_url(article), forms[number]).status_code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(save, range(2)))
    assert sorted(answers) == [200, 302]
    article.refresh_from_db()
    assert article.headline_ar == f"عنوان {answers.index(302)}"
    assert connection.vendor == "postgresql"
