"""What becomes of what is typed into a story's fields."""

import pytest

from .conftest import change_url, open_form


@pytest.mark.parametrize("field", ["headline_ar", "search_title_ar", "search_description_ar"])
def test_a_line_stays_one_line_whatever_is_pasted(desk, article, field):
    typed = open_form(desk, article) | {field: "جسر جديد \r\n\n يربط\u2028الضفتين\n"}
    desk.post(change_url(article), typed)
    article.refresh_from_db()
    assert getattr(article, field) == "جسر جديد يربط الضفتين"


def test_no_field_cuts_off_what_is_pasted(desk, article):
    form = desk.get(change_url(article)).context["adminform"].form
    texts = [bound for bound in form if bound.html_name.endswith(("_ar", "_en"))]
    assert len(texts) == 14
    assert not [bound.html_name for bound in texts if "maxlength" in str(bound)]
    assert 'data-limit="200"' in str(form["headline_ar"])


def test_the_screen_shows_the_address_as_readers_will_have_it(desk, article):
    article.slug_en = "new bridge"
    article.save()
    page = desk.get(change_url(article)).content.decode()
    assert f"/a/{article.pk}/<span data-slug>جسر-جديد-يربط" in page
    assert f"/en/a/{article.pk}/<span data-slug>new-bridge</span>/" in page
    assert f">testserver/a/{article.pk}</bdi>" in page
