"""Whatever is typed into the address bar, the answer is never an error of ours."""

from urllib.parse import urljoin, urlsplit

import pytest

from .markup import page_of

ODD = {
    "nul": "\x00",
    "line ends": "a\r\nSet-Cookie: x=1",
    "unit separator": "\x1f",
    "delete": "\x7f",
    "right-to-left override": "\u202egnp.exe",
    "isolates": "\u2066x\u2069",
    "zero width": "\u200b\u200d\ufeff",
    "emoji": "👩🏽‍🚀",
    "noncharacter": "\ufffe\uffff\U0010ffff",
    "tashkeel alone": "\u0651\u064e",
    "decomposed": "آ",
    "Arabic digits": "١٢٣",
    "dots": "..",
    "dots up": "../../../etc/passwd",
    "a dot": ".",
    "backslashes": "..\\..\\x",
    "slashes": "//",
    "many slashes": "/" * 500,
    "another host": "/evil.example/",
    "another host behind slashes": "//evil.example/",
    "an open bracket": "/[",
    "an open bracket behind slashes": "//[",
    "a bracketed host": "/[evil]/x",
    "a host that NFKC changes": "/ℂ℀.example/",
    "a scheme": "http://evil.example/",
    "a script": "javascript:alert(1)",
    "markup": "<script>alert(1)</script>\"'",
    "a template": "{{ settings.SECRET_KEY }}{% load x %}",
    "percents": "%25%00%zz%",
    "a question": "a?b#c;d=e&f",
    "SQL": "' OR 1=1 --",
    "long": "a" * 5000,
    "long in Arabic": "ا" * 5000,
    "long language": "en-" + "x" * 5000,
    "spaces": "  \t ",
    "underscores": "_" * 100,
    "hyphens": "-",
}
BROKEN_UTF8 = {
    "lone byte": b"\xff",
    "cut letter": b"\xd8",
    "overlong slash": b"\xc0\xaf",
    "half a surrogate": b"\xed\xa0\x80",
    "Latin-1": "é".encode("latin-1"),
    "UTF-16": "جسر".encode("utf-16"),
}
PLACES = [
    "{}",
    "{}/",
    "a/{}",
    "a/PK/{}/",
    "a/PK/{}",
    "section/{}/",
    "tag/{}/",
    "tag/{}",
    "author/{}/feed/",
    "media/{}",
    "media/{}.png",
    "healthz{}",
]


def assert_is_an_answer(place: str, response) -> None:
    assert response.status_code in {200, 301, 400, 404}, place
    if response.status_code == 301:
        location = urlsplit(urljoin("http://testserver/", response.headers["Location"]))
        assert location.netloc == "testserver", place
    elif response.headers["Content-Type"].startswith("text/html"):
        assert b"<script" not in response.content, place
        page = page_of(response)
        assert "evil.example" not in "".join(link["href"] for link in page.all("link")), place


@pytest.fixture
def places(story, english_story) -> list[str]:
    return [
        start + place.replace("PK", str(story.article_id))
        for start in ("/", "/en/")
        for place in PLACES
    ]


@pytest.mark.parametrize("text", ODD)
def test_odd_text_in_an_address_is_answered(text, places, get_raw):
    for place in places:
        assert_is_an_answer(place, get_raw(place.format(ODD[text])))


@pytest.mark.parametrize("text", BROKEN_UTF8)
def test_broken_bytes_in_an_address_are_answered(text, places, get_raw):
    for place in places:
        before, after = place.encode().split(b"{}")
        assert_is_an_answer(place, get_raw(before + BROKEN_UTF8[text] + after))


@pytest.mark.usefixtures("english_story")
@pytest.mark.parametrize("start", ["/", "/en/"])
@pytest.mark.parametrize(
    "query",
    [
        "before=%00",
        "before=%ff",
        "before[]=1",
        "before=" + "9" * 100_000,
        "x=" + "y" * 200_000,
        "&".join(f"x{number}=1" for number in range(5000)),
        "%" * 1000,
        "=&=&=",
        "before=1-1;before=2-2",
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
    ids=lambda query: ascii(query)[1:20],
)
def test_an_odd_query_is_answered(start, query, tag, get_raw):
    for path in ("", "feed/", "section/local/", f"tag/{tag.slug}/", "section/local/feed/"):
        assert_is_an_answer(path, get_raw(start + path, query))


@pytest.mark.parametrize("language", ["EN", "en-GB", "en_US", "ar", "fr", "english", "e n"])
def test_a_language_that_is_not_in_the_urls_does_not_exist(language, story, english_story, client):
    assert client.get(f"/{language}/").status_code == 404


@pytest.mark.parametrize(
    "host", ["evil.example", "testserver.evil.example", "testserver:abc", "", "[", "a b", "جسر"]
)
def test_an_unknown_host_is_refused(host, story, get_raw):
    for path in ("/", "/en/", f"/a/{story.article_id}", "/no/such/page", "/healthz"):
        response = get_raw(path, HTTP_HOST=host.encode().decode("latin-1"))
        assert response.status_code == 400
        assert "evil" not in response.content.decode()


def test_a_host_of_ours_with_its_port_is_served(story, get_raw):
    assert get_raw("/", HTTP_HOST="localhost:8000").status_code == 200
