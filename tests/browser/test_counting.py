"""The desk's pages count words by the same rule as the server."""

from articles.text.counting import WORDS_PER_MINUTE, minutes_for
from tests.text.test_counting import CASES


def test_the_browser_counts_what_the_server_counts(open_page):
    page = open_page()
    page.goto("/healthz")
    count = """async ([texts, lengths, speed]) => {
        const { wordsIn, minutesFor } = await import("/static/js/desk/text/counting.js");
        return [texts.map(wordsIn), lengths.map((words) => minutesFor(words, speed))];
    }"""
    texts, lengths = [text for text, _words in CASES], [0, 1, 68, 69, 206, 207, 5000]
    for language, speed in WORDS_PER_MINUTE.items():
        words, minutes = page.evaluate(count, [texts, lengths, speed])
        assert words == [expected for _text, expected in CASES]
        assert minutes == [minutes_for(length, language) for length in lengths]
