"""The house style at the desk: kept by whoever may, literal words, with what they find."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from django.utils import translation

from articles.models import HouseStyle
from tests.conftest import make_user

from .conftest import sign_in

LIST = "/admin/articles/housestyle/"
ADD = f"{LIST}add/"
EXAMPLE = f"{LIST}example/"
WORDS = {
    "language": "ar",
    "wrong": "قام بزيارة",
    "right": "زار",
    "reason": "أوجز.",
    "is_active": "on",
}


@pytest.fixture
def keeper(db) -> Client:
    """Somebody who keeps the house style and sees every story."""
    permissions = Permission.objects.filter(codename__endswith="housestyle")
    user = make_user("keeper", "view_article", "change_any_article")
    user.user_permissions.add(*permissions)
    return sign_in(user)


@pytest.fixture
def entry(db) -> HouseStyle:
    return HouseStyle.objects.create(**{**WORDS, "is_active": True})


def errors(client: Client, **words: str) -> dict:
    response = client.post(ADD, {**WORDS, **words})
    assert response.status_code == 200
    assert not HouseStyle.objects.filter(reason=words.get("reason", WORDS["reason"])).exists()
    return response.context["adminform"].form.errors


def test_an_entry_is_kept_with_who_wrote_it(keeper):
    assert keeper.post(ADD, {**WORDS, "wrong": "  قام   بزيارة "}).status_code == 302
    entry = HouseStyle.objects.get()
    assert (entry.wrong, entry.right, entry.is_active) == ("قام بزيارة", "زار", True)
    assert entry.updated_by.username == "keeper"


def test_an_entry_may_only_warn(keeper):
    assert keeper.post(ADD, {**WORDS, "right": ""}).status_code == 302


@pytest.mark.parametrize(
    "wrong", ["", " ", "…", "\u064b\u0640", "كتب*", "أ|ب", "[أ]", "كت.+", "\x00"]
)
def test_words_that_can_not_be_looked_for_are_refused_in_place(keeper, wrong):
    assert set(errors(keeper, wrong=wrong)) == {"wrong"}


def test_what_says_the_same_is_refused(keeper):
    assert set(errors(keeper, right=WORDS["wrong"])) == {"right"}


def test_two_entries_can_not_send_each_other_round_in_circles(keeper, entry):
    found = errors(keeper, wrong="زار", right="قام بزيارة", reason="أخرى.")
    assert "زار" in found["right"][0]
    entry.is_active = False
    entry.save()
    other = {**WORDS, "wrong": "زار", "right": "قام بزيارة"}
    assert keeper.post(ADD, other).status_code == 302


def test_the_same_words_are_kept_once_a_language(keeper, entry):
    assert errors(keeper, reason="أخرى.")
    assert keeper.post(ADD, {**WORDS, "language": "en"}).status_code == 302


def test_the_list_is_searched_in_one_spelling(keeper, entry):
    HouseStyle.objects.create(language="ar", wrong="الإنتاج", right="نص")
    for words, count in (
        ("زياره", 1),
        ("بزيارة قام", 1),
        ("الانتاج", 1),
        ("لا شيء", 0),
        ("\x00", 2),
    ):
        response = keeper.get(LIST, {"q": words})
        assert len(response.context["cl"].result_list) == count, words


def test_the_list_asks_a_fixed_number_of_questions(keeper, django_assert_max_num_queries):
    HouseStyle.objects.bulk_create(
        HouseStyle(language="ar", wrong=f"كلمة{number}") for number in range(60)
    )
    with django_assert_max_num_queries(10):
        keeper.get(LIST)


def test_the_page_shows_what_an_entry_finds(keeper, entry, make_article):
    make_article(headline_ar="الوزير قام  بزيارة المدينة")
    page = keeper.get(f"{LIST}{entry.pk}/change/").content.decode()
    assert "<mark>قام  بزيارة</mark>" in page


def example(client: Client, **words: str):
    response = client.post(EXAMPLE, {**WORDS, **words})
    assert response.status_code == 200
    return response.context["example"]


def test_the_example_follows_what_is_typed(keeper, make_article):
    make_article(headline_ar="كورونا", body_ar="<p>نص</p><ul><li><p>وبكُورونا نص</p></li></ul>")
    make_article(headline_en="Kept apart", lead_ar="كورو نا")
    found = example(keeper, wrong="كورونا", right="كوفيد")
    assert [line.quote.words for line in found.lines] == ["كورونا", "كُورونا"]
    assert [line.fix for line in found.lines] == ["كوفيد", "كوفيد"]
    assert found.stories == 1
    assert example(keeper, wrong="لقاح").stories == 0


def test_a_sentence_can_be_tried(keeper):
    sample = "وقامَ بزيارة المدينة، ثم قام بزيارة أخرى."
    assert example(keeper, sample=sample).mended == "وزار المدينة، ثم زار أخرى."
    assert example(keeper, sample=sample, right="").mended == sample
    assert example(keeper, sample="زار المدينة").mended == ""


def test_the_example_says_what_is_wrong_with_the_words(keeper):
    assert example(keeper, wrong="كتب*").problem
    assert not example(keeper, wrong="").problem
    assert example(keeper, wrong="").stories == 0


@pytest.mark.parametrize(
    "words",
    [
        {"language": "xx"},
        {"wrong": "\x00"},
        {"wrong": "\ufffe"},
        {"wrong": "ك" * 9000},
        {"right": "\u202e"},
    ],
)
def test_odd_words_get_an_answer(keeper, words, article):
    assert keeper.post(EXAMPLE, {**WORDS, **words}).status_code == 200
    assert keeper.post(ADD, {**WORDS, **words}).status_code in {200, 302}


def test_the_example_shows_no_story_that_the_member_may_not_see(entry, make_article):
    user = make_user("keeper", "view_article", "change_housestyle")
    make_article(headline_ar="الوزير قام بزيارة المدينة")
    assert example(sign_in(user)).lines == []


def test_the_example_is_asked_and_never_fetched(keeper):
    assert keeper.get(EXAMPLE).status_code == 405


@pytest.mark.parametrize("codename", ["", "view_housestyle"])
def test_who_may_not_change_it_sees_none_of_it(codename, entry):
    client = sign_in(make_user("reader", codename))
    for address in (LIST, ADD, f"{LIST}{entry.pk}/change/", f"{LIST}{entry.pk}/history/"):
        assert client.get(address).status_code == 403
    assert client.post(EXAMPLE, WORDS).status_code == 403
    assert client.post(ADD, {**WORDS, "wrong": "نص"}).status_code == 403
    assert HouseStyle.objects.count() == 1


def test_the_desk_leads_whoever_may_change_it_to_it(keeper, colleague_desk):
    address = reverse("admin:articles_housestyle_changelist")
    assert address in keeper.get("/admin/").content.decode()
    assert address not in colleague_desk.get("/admin/").content.decode()


def test_everything_is_said_in_arabic(keeper, entry):
    with translation.override("ar"):
        keeper.post("/admin/language/", {"language": "ar"})
        page = keeper.get(f"{LIST}{entry.pk}/change/").content.decode()
    assert "أين ترد هذه الكلمات" in page
