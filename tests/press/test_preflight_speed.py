"""The preflight keeps up with typing, whatever the length of the story."""

import time

from articles.models.article import ArticleText
from articles.press.draft import Draft
from articles.press.preflight import preflight_draft

SENTENCE = (
    "قالت الهيئة إن الجسر الجديد سيفتح في الربيع، وأضافت أن العمل فيه انتهى قبل موعده بشهرين،"
    " وأن كلفته بلغت نحو 300 مليون دولار، أي أقل بنسبة 12% مما كان متوقعا عند بدء المشروع."
)
NOTE = '<footnote>بيان رقم {}، <a href="https://www.iana.org/{}">المصدر</a></footnote>'


def test_a_story_of_5000_words_and_60_notes_is_read_in_a_tenth_of_a_second(db):
    paragraph = " ".join([SENTENCE] * 3)
    count = 5000 // len(paragraph.split()) + 1
    body = "".join(f"<p>{paragraph}{NOTE.format(n, n) if n < 60 else ''}</p>" for n in range(count))
    draft = Draft("ar", ArticleText("نقل", "جسر جديد", "نص.", body))
    assert len(body.split()) > 5000

    def processor_seconds() -> float:
        began = time.process_time()
        preflight_draft(draft)
        return time.process_time() - began

    assert min(processor_seconds() for _ in range(5)) < 0.1
