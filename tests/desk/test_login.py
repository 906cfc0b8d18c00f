"""Signing in: slowed down for those who guess."""

import pytest
from django.test import Client
from django.urls import reverse

LOGIN = reverse("admin:login")


@pytest.fixture
def guesses(editor):
    def guess(count: int, username: str = "editor", password: str = "wrong"):
        answers = [
            Client().post(LOGIN, {"username": username, "password": password}) for _ in range(count)
        ]
        return [answer.status_code for answer in answers], answers[-1]

    return guess


def test_the_fifth_wrong_guess_closes_the_door(guesses):
    codes, last = guesses(5)
    assert codes == [200, 200, 200, 200, 429]
    assert "admin/locked_out.html" in [template.name for template in last.templates]
    assert '<html lang="ar" dir="rtl">' in last.content.decode()
    assert last.context["minutes"] == 15
    assert last.headers["Retry-After"] == "900"


def test_then_the_right_password_does_not_open_it(guesses):
    guesses(5)
    codes, _ = guesses(1, password="a long enough password")
    assert codes == [429]


def test_others_are_not_shut_out_with_them(guesses, reporter):
    guesses(5)
    codes, _ = guesses(1, username="reporter", password="a long enough password")
    assert codes == [302]


def test_a_slip_is_forgiven(guesses):
    guesses(4)
    codes, _ = guesses(1, password="a long enough password")
    assert codes == [302]


@pytest.mark.parametrize("username", ["", "a\x00b", "é" * 5000, "' OR 1=1 --"])
def test_odd_names_are_just_wrong(db, username):
    answer = Client().post(LOGIN, {"username": username, "password": "x"})
    assert answer.status_code == 200


def test_odd_company_of_a_guess_is_no_accident(db):
    for address in (f"{LOGIN}?next=%00", f"{LOGIN}?x={'y' * 3000}"):
        headers = {"User-Agent": "x" * 3000, "Accept": "y" * 3000}
        typed = {"username": "x", "password": "y\x00"}
        assert Client().post(address, typed, headers=headers).status_code == 200


def test_the_way_on_after_signing_in_stays_here(editor):
    browser = Client()
    page = browser.get(f"{LOGIN}?next=https://evil.example/")
    assert page.context["next"] == reverse("admin:index")
    typed = {"username": "editor", "password": "a long enough password"}
    answer = browser.post(LOGIN, typed | {"next": "https://evil.example/"})
    assert answer.status_code == 302
    assert answer.url.startswith("/")
